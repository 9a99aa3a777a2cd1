import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code with an intermediate session that has expired',
  state: given('a login comes with a TOTP code and its intermediate session has expired'),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('a login that waited for more than ten minutes is not finished');
