import type { InteractionFacts } from '../domain/interaction-facts';
import type { VerificationResult } from '../domain/verification-result';
import type { ReportedRun } from './reported-run';

/** How an interaction came out, as a reader tells it apart. */
export type Mark =
  | 'kept'
  | 'failed'
  | 'skipped'
  | 'pending kept'
  | 'pending not kept'
  | 'not reached';

/** One interaction of a run: what the contract says, and what came of it. */
export interface ReportedOutcome {
  /** A name for links, unique in the page. */
  readonly id: string;
  readonly facts: InteractionFacts;
  /** Undefined when the run stopped before it. */
  readonly result: VerificationResult | undefined;
  readonly mark: Mark;
}

/** Where a link to an outcome leads: to the card of its failure, or to its line in the list. */
export function placeOf({ id, mark }: ReportedOutcome): string {
  return mark === 'failed' ? `failure-${id}` : id;
}

/** Each planned interaction with its result, in the order of the contract. */
export function reportedOutcomes({ run, facts }: ReportedRun): readonly ReportedOutcome[] {
  const results = new Map(run.results.map((result) => [result.interaction, result]));
  const known = new Map(facts.map((one) => [one.description, one]));
  return run.planned.map((description, index) => {
    const result = results.get(description);
    return {
      id: `outcome-${index + 1}`,
      facts: known.get(description) ?? unknownFacts(description),
      result,
      mark: markOf(result),
    };
  });
}

function markOf(result: VerificationResult | undefined): Mark {
  if (result === undefined) return 'not reached';
  switch (result.outcome) {
    case 'passed':
      return 'kept';
    case 'pending':
      return result.failures.length === 0 ? 'pending kept' : 'pending not kept';
    default:
      return result.outcome;
  }
}

/** A run may know an interaction that its contract no longer has. */
function unknownFacts(description: string): InteractionFacts {
  return {
    description,
    pending: false,
    remarks: [],
    operation: undefined,
    method: '',
    path: '',
    states: [],
    expected: { status: 0, errorType: undefined },
    landing: 'done',
  };
}
