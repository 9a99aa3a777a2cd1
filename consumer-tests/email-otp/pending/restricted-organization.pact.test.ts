import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode where passcodes are not taken any more',
  state: given('the organization takes no passcodes any more and the member has a fresh one'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(403, 'operation_restricted_by_organization_auth_methods'),
  pending: 'The type is official; that its status is 403 is inferred.',
}).refuses('an organization that takes other methods takes no passcode');
