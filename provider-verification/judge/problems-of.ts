import type { ContractInteraction } from '../../src/contract/read-contract';
import type { VerificationResult } from '../../src/domain/verification-result';

/**
 * Why the results of a run prove too little, whatever each of them says: a run that verified nothing
 * is not green.
 *
 * @param arrangeable how many of the interactions the provider can be brought to.
 */
export function problemsOf(
  interactions: readonly ContractInteraction[],
  results: readonly VerificationResult[],
  arrangeable: number,
): readonly string[] {
  const problems: string[] = [];
  if (results.length < interactions.length) {
    problems.push(
      `The run was stopped after ${results.length} of ${interactions.length} interactions.`,
    );
  }
  const verified = results.filter(({ status }) => status !== undefined);
  if (verified.length === 0) {
    problems.push('No interaction was verified: nothing is known about the provider.');
  } else if (expectsSuccess(interactions) && !verified.some(({ status }) => status === 200)) {
    problems.push('No interaction was answered 200: only refusals were seen.');
  }
  const isComplete = verified.length > 0 && results.length === interactions.length;
  if (isComplete && verified.length < arrangeable) {
    problems.push(
      `Only ${verified.length} interactions were verified of the ${arrangeable} that can be arranged.`,
    );
  }
  return problems;
}

/** Whether a success is among the interactions; `--only` may have chosen refusals alone. */
function expectsSuccess(interactions: readonly ContractInteraction[]): boolean {
  return interactions.some(({ response }) => response.status === 200);
}
