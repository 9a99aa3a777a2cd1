import { given, interaction, refusal, typedTotpCode } from '../../test-kit';

interaction({
  description: 'a TOTP code with an intermediate session that was used already',
  state: given('a login waits for the first code of a TOTP registration', {
    intermediate_session: 'that was used already',
  }),
  operation: 'authenticate_totp',
  request: typedTotpCode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session that a TOTP code used up finishes no second login');
