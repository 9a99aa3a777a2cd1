import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code with an intermediate session that is unknown',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'that is unknown',
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('a TOTP code finishes no login that is unknown');
