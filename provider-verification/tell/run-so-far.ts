import type { ContractInteraction } from '../../src/contract/read-contract';
import type { VerificationResult, VerificationRun } from '../../src/domain/verification-result';
import { skipReason } from '../arrange/skip-reason';
import type { StateTable } from '../arrange/states/state-definition';
import { problemsOf } from '../judge/problems-of';
import type { VerificationTarget } from '../verification-target';

/** The results of a run, in whatever order they come. */
export class RunSoFar {
  readonly #startedAt = new Date();
  readonly #results = new Map<ContractInteraction, VerificationResult>();
  readonly #target: VerificationTarget;
  readonly #table: StateTable;
  #interactions: readonly ContractInteraction[] = [];
  #arrangeable = 0;

  constructor(target: VerificationTarget, table: StateTable) {
    this.#target = target;
    this.#table = table;
  }

  /** The interactions that the run sets out to verify; none until it is told. */
  plan(interactions: readonly ContractInteraction[]): void {
    this.#interactions = interactions;
    this.#arrangeable =
      this.#target.kind === 'sandbox'
        ? interactions.filter((one) => skipReason(one, this.#table) === undefined).length
        : interactions.length;
  }

  /** @throws Error when an interaction gets a second result: it is verified once. */
  add(interaction: ContractInteraction, result: VerificationResult): void {
    if (this.#results.has(interaction)) throw new Error(`"${result.interaction}" has two results`);
    this.#results.set(interaction, result);
  }

  /** Whether each interaction has its result. */
  get isComplete(): boolean {
    return this.#results.size === this.#interactions.length;
  }

  /** The run as far as it has come, with the results in the order of the contract. */
  run(leftBehind: readonly string[] = []): VerificationRun {
    const results = this.#interactions.flatMap((one) => this.#results.get(one) ?? []);
    const problems = [...leftBehind, ...problemsOf(this.#interactions, results, this.#arrangeable)];
    return {
      target: { kind: this.#target.kind, url: this.#target.baseUrl },
      startedAt: this.#startedAt.toISOString(),
      durationMs: Date.now() - this.#startedAt.getTime(),
      planned: this.#interactions.map(({ description }) => description),
      results,
      problems,
      held: problems.length === 0 && results.every(({ outcome }) => outcome !== 'failed'),
    };
  }
}
