// Everything that a consumer test needs. Jest loads it once for each worker and not once for each
// test file (docs/decisions/test-kit-once-per-worker.md), so nothing here may keep anything between
// files.
export { exampleText } from '../src/contract/matchers/example-values';
export { filled, present, shaped } from '../src/contract/matchers/outcome';
export { placeholders } from '../src/domain/placeholders';
export { Refusal } from './login-client';
export { given } from './testing/given';
export { interaction, rehearsal } from './testing/interaction';
export { refusal, success } from './testing/outcome-response';
export {
  finishedByRecoveryCode,
  finishedBySms,
  finishedByTotp,
  fullSession,
  noSessionYet,
} from './testing/outcomes';
export {
  memberByAddress,
  memberById,
  typedPasscode,
  typedRecoveryCode,
  typedSmsPasscode,
  typedTotpCode,
  waitingLogin,
} from './testing/usual-requests';
