import { given, interaction, refusal, typedRecoveryCode } from '../../test-kit';

interaction({
  description: 'a recovery code that a rotation made void',
  state: given('a login waits and the member has a recovery code', {
    recovery: 'rotated away',
    intermediate_session: 'of this login',
  }),
  operation: 'recover',
  request: typedRecoveryCode,
  response: refusal(401, 'unable_to_authenticate_recovery_code'),
  pending: 'That it is void is documented, the status of the refusal is inferred.',
}).refuses('a rotation makes the codes before useless');
