import { given, interaction, memberByAddress, refusal } from '../../../test-kit';

interaction({
  description: 'a request for a passcode where passcodes are not taken',
  state: given('the organization takes no passcodes'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: refusal(403, 'operation_restricted_by_organization_auth_methods'),
  pending: 'That the send obeys the methods is documented; that its status is 403 is inferred.',
}).refuses('an organization that takes other methods has no passcode sent');
