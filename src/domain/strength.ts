/** What kind of mistake a mutant makes. */
export type MutantClass =
  /** A response that breaks the documentation. */
  | 'breaking'
  /** A response that fits the schema in each place, and is not this outcome. */
  | 'wrong'
  /** A response that differs from what is expected, and that the documentation allows all the same. */
  | 'harmless'
  /** A provider that breaks one of the rules that it documents, or that were recorded. */
  | 'behaviour'
  /** A provider that breaks a rule that is only inferred. */
  | 'inferred'
  /** A client that does something wrong. */
  | 'consumer';

/** Why a mutant was not noticed, in the words of the report. */
export type SurvivalCause =
  | 'no interaction reaches it'
  | 'no interaction shows it'
  | 'only its type is expected'
  | 'only pending interactions notice it'
  | 'there is only one of its kind in the world'
  | 'nothing tells it from what is documented';

/** What became of one mutant. Holds no secret. */
export interface MutantOutcome {
  readonly mutantClass: MutantClass;
  /** The operation, or for a behaviour the part of the rules that it belongs to. */
  readonly part: string;
  /** What goes wrong, unique within class and part. */
  readonly name: string;
  /** Of a harmless one, noticed is a false alarm. */
  readonly isNoticed: boolean;
  /** The interaction that noticed first, or the test. */
  readonly by?: string;
  /** The first sentence that it said. */
  readonly how?: string;
  readonly cause?: SurvivalCause;
  /** What would notice it, as it follows "To notice it, ". */
  readonly cure?: string;
  /**
   * Of a behaviour that no interaction noticed: the emulator's own test that fails with it, `FILE: TITLE`.
   * It shows that the mutant changes something that can be noticed.
   */
  readonly shownBy?: string;
  /** Why it is not shown that a behaviour that no interaction noticed changes anything. */
  readonly notShown?: string;
}

/** How a contract knows one place of a response. */
export type Coverage = 'exactly' | 'by type' | 'seen' | 'never';

/** What a contract knows of the 200 of one operation. */
export interface OperationCoverage {
  readonly operation: string;
  /** By JSON pointer, with `*` for elements of lists. */
  readonly places: Readonly<Record<string, Coverage>>;
}

/** How strong a contract is. */
export interface StrengthReport {
  readonly format: 1;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Of the contract that was measured: SHA-256 as canonical JSON, in hex. */
  readonly contractSha256?: string;
  /** Whether only a part of the mutants was tried. */
  readonly isQuick: boolean;
  /** Set when only the mutants were tried whose name holds this text. */
  readonly only?: string;
  /** Share of what should be noticed and was, from 0 to 100, rounded down to a tenth; see `docs/strength.md`. */
  readonly score: number;
  readonly interactions: number;
  readonly mutants: readonly MutantOutcome[];
  readonly coverage: readonly OperationCoverage[];
}
