// Everything that a consumer test needs. Jest loads it once for each worker and not once for each
// test file (docs/decisions/test-kit-once-per-worker.md), so nothing here may keep anything between
// files.
export { exampleText } from '../src/contract/matchers/example-values';
export { filled, listOf, present, shaped } from '../src/contract/matchers/outcome';
export { placeholders } from '../src/domain/placeholders';
export { Refusal } from './login-client';
export { given } from './testing/given';
export { interaction, rehearsal } from './testing/interaction';
export { behindOneAddress } from './testing/local-check/behind-one-address';
export { exampleSessionJwt } from './testing/local-check/example-session-jwt';
export { exampleKeys, signingKeys } from './testing/local-check/signing-keys';
export { refusal, success } from './testing/outcome-response';
export {
  finishedByRecoveryCode,
  finishedBySms,
  finishedByTotp,
  fullSession,
  noSessionYet,
} from './testing/outcomes';
export { quietLogin } from './testing/quiet-login';
export { allOf, anyOf } from './testing/search-filters';
export { unknownMemberId, unknownOrganizationId } from './testing/unknown-ids';
export {
  anotherOrganization,
  chosenOrganization,
  memberByAddress,
  memberById,
  typedPasscode,
  typedRecoveryCode,
  typedSmsPasscode,
  typedTotpCode,
  waitingLogin,
} from './testing/usual-requests';
