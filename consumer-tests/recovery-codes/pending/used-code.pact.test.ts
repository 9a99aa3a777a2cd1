import { given, interaction, refusal, typedRecoveryCode } from '../../test-kit';

interaction({
  description: 'a recovery code that was used already',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'used already',
    intermediate_session: 'of this login',
  }),
  operation: 'recover',
  request: typedRecoveryCode,
  response: refusal(401, 'unable_to_authenticate_recovery_code'),
  pending: 'That it is consumed is documented, the status of the refusal is inferred.',
}).refuses('a recovery code works once');
