import type { Failure, VerificationResult } from '../domain/verification-result';
import { whoseFault } from './whose-fault';

/** The result of an interaction that failed. */
export type FailedResult = Extract<VerificationResult, { outcome: 'failed' }>;

/** Interactions that failed for one cause, in the order of the run; at least one. */
export interface FailureGroup {
  /** Who has to look at it, in one clause. */
  readonly fault: string;
  readonly results: readonly [FailedResult, ...FailedResult[]];
}

/** Failed interactions by their cause: what is broken once is told once. */
export function failureGroups(results: readonly VerificationResult[]): readonly FailureGroup[] {
  const groups = new Map<string, [FailedResult, ...FailedResult[]]>();
  for (const result of results) {
    if (result.outcome !== 'failed') continue;
    const cause = causeOf(result);
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [result]);
    else group.push(result);
  }
  return [...groups.values()].map((these) => ({ fault: faultOf(these[0]), results: these }));
}

function faultOf({ failures: [first] }: FailedResult): string {
  return first === undefined ? 'no reason was given' : whoseFault(first);
}

function causeOf(result: FailedResult): string {
  const [first] = result.failures;
  return `${faultOf(result)}: ${first === undefined ? '' : withoutNames(first)}`;
}

/** What differs between two failures of one cause: the state that was arranged, ids, and moments. */
function withoutNames({ title }: Failure): string {
  return title
    .replace(/^Failed to arrange the provider state "[^"]*": /, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
}
