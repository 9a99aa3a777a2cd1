import { given, interaction, refusal, typedRecoveryCode } from '../../test-kit';

interaction({
  description: 'a recovery code with an intermediate session that is unknown',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'that is unknown',
  }),
  operation: 'recover',
  request: typedRecoveryCode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('a recovery code finishes no login that is unknown');
