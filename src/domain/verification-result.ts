/** What a check of a response found. `violation` breaks the schema or a rule; `drift` does not. */
export type Severity = 'violation' | 'drift';

/**
 * One thing that differs from what is documented, as a report tells it. Holds no secret: `received` is
 * masked.
 */
export interface ReportedFinding {
  readonly severity: Severity;
  /** RFC 6901 pointer into the response body; `` is the whole body. */
  readonly pointer: string;
  /** The stable name of the rule. `schemas/finding.ts` knows which there are; reports tell each. */
  readonly rule: string;
  /** What is documented, in a few words. */
  readonly documented: string;
  /** What came, in a few words, secrets masked. */
  readonly received: string;
  /** Pointer, documented and received in one plain sentence. */
  readonly sentence: string;
}

/** Who a red line points at. */
export type Fault = 'provider' | 'consumer' | 'harness';

/** Why an interaction failed: a state, the response check, Pact's matching, or the exchange. */
export interface Failure {
  readonly kind: 'state' | 'response' | 'mismatch' | 'exchange';
  readonly fault: Fault;
  /** One sentence: what failed. */
  readonly title: string;
  readonly received?: string;
  /** What the contract expects; absent where it says nothing of the place. */
  readonly expected?: string;
  /** What Stytch documents; absent where it says nothing of the place. */
  readonly documented?: string;
  /** How sure it is that Stytch promises what is `documented`: by its own words, or as we read them. */
  readonly confidence?: 'documented' | 'inferred';
  /** Where that stands. */
  readonly source?: string;
}

interface Verified {
  /** The interaction's description, unique in the contract. */
  readonly interaction: string;
  /** The interaction's provider states, by name. */
  readonly states: readonly string[];
  /** Time from request sent to response complete, in ms; absent when no request was sent. */
  readonly latencyMs?: number;
  /** The HTTP status that the provider answered; absent when it did not answer. */
  readonly status?: number;
  /** Set when the check of the response ran to its end: only then do its findings say anything. */
  readonly isChecked?: true;
  readonly findings: readonly ReportedFinding[];
}

/** The one result that each interaction gets. A pending interaction is reported, never fatal. */
export type VerificationResult =
  | (Verified & { readonly outcome: 'passed' })
  | (Verified & { readonly outcome: 'failed'; readonly failures: readonly Failure[] })
  | (Verified & { readonly outcome: 'skipped'; readonly reason: string })
  | (Verified & {
      readonly outcome: 'pending';
      /** Empty when the provider keeps the expectation already. */
      readonly failures: readonly Failure[];
    });

/** Who answered: the emulator that the run started itself, one that ran already, or Stytch. */
export type TargetKind = 'embedded emulator' | 'emulator' | 'sandbox';

/** One run over the interactions of a contract. Holds no secret. */
export interface VerificationRun {
  readonly target: { readonly kind: TargetKind; readonly url: string };
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** The interactions that the run set out to verify, by description. */
  readonly planned: readonly string[];
  /** One for each that was tried, in their order. */
  readonly results: readonly VerificationResult[];
  /** What is wrong with the run beyond its interactions, a sentence each: left behind, too few. */
  readonly problems: readonly string[];
  /** Whether the provider keeps the contract: no failure, no problem, and something was verified. */
  readonly held: boolean;
}
