import { given, interaction, refusal, waitingLogin } from '../../test-kit';

interaction({
  description: 'a TOTP code of a member who has no registration',
  state: given('a login waits for MFA and nothing is enrolled'),
  operation: 'authenticate_totp',
  request: (provided) => ({ ...waitingLogin(provided), code: '111111' }),
  response: refusal(404, 'totp_not_found'),
  pending: 'The type is one of the official list, the status is inferred.',
}).refuses('a member who has no authenticator application has no code');
