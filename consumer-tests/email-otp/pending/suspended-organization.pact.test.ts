import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode in a suspended organization',
  state: given('the organization is suspended'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(403, 'organization_suspended'),
  pending:
    'The error is documented for the workspace; that a single organization can be suspended is inferred.',
}).refuses('nobody logs in to a suspended organization');
