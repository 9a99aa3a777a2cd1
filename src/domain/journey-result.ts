import type { Failure, TargetKind } from './verification-result';

/** How one step of a journey went. */
export interface StepResult {
  /** Unique in its journey. */
  readonly step: string;
  readonly outcome: 'passed' | 'failed';
  /** From the beginning of the step to its verdict (ms). */
  readonly durationMs: number;
  /** The HTTP status of a step that calls the provider; absent when no response came. */
  readonly status?: number;
  readonly failures: readonly Failure[];
}

/** How a journey went. Each step works with what the steps before it brought, so the first red one ends it. */
export interface JourneyResult {
  readonly journey: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped, without a closing full stop. */
  readonly reason?: string;
  readonly durationMs: number;
  readonly steps: readonly StepResult[];
  /** The steps that were not reached, by name. */
  readonly unreached: readonly string[];
}

/** One run over the journeys. Holds no secret. */
export interface JourneyRun {
  readonly target: { readonly kind: TargetKind; readonly url: string };
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly journeys: readonly JourneyResult[];
  /** What is wrong with the run beyond its journeys, a sentence each. */
  readonly problems: readonly string[];
  /** Whether no journey failed, nothing is wrong beyond them, and at least one was completed. */
  readonly held: boolean;
}
