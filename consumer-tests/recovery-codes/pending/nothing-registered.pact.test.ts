import { given, interaction, memberById, refusal } from '../../test-kit';

interaction({
  description: 'the recovery codes of a member who has no second factor',
  state: given('a member has nothing enrolled'),
  operation: 'get_recovery_codes',
  request: memberById,
  response: refusal(400, 'no_active_recovery_code_backed_factor'),
  pending: 'The type is one of the official list, the status is inferred.',
}).refuses('a member who has no authenticator application has no recovery codes');
