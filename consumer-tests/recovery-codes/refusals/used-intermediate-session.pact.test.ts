import { given, interaction, refusal, typedRecoveryCode } from '../../test-kit';

interaction({
  description: 'a recovery code with an intermediate session that was used already',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'fresh',
    intermediate_session: 'that was used already',
  }),
  operation: 'recover',
  request: typedRecoveryCode,
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session that a recovery code used up finishes no second login');
