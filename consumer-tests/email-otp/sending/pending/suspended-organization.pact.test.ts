import { given, interaction, memberByAddress, refusal } from '../../../test-kit';

interaction({
  description: 'a request for a passcode in a suspended organization',
  state: given('the organization of an active member is suspended'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: refusal(403, 'organization_suspended'),
  pending:
    'The error is documented for the workspace; that a single organization can be suspended is inferred.',
}).refuses('nobody is sent a passcode in a suspended organization');
