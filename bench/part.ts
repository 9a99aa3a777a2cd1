/** One of those that are compared. */
export interface Figure {
  readonly who: string;
  /** The median over the rounds, in the unit of its measure. */
  readonly median: number;
  /** The smallest and the largest of the rounds. */
  readonly spread: readonly [number, number];
  /** The median, divided by that of whom the measure names as `against`. */
  readonly ratio: number;
}

/** What was measured, side by side in one run. */
export interface Measure {
  /** Unique, and the same in every run: the ratios of two runs are compared by it. */
  readonly name: string;
  readonly unit: string;
  readonly against: string;
  readonly figures: readonly Figure[];
}

/** How time grows with the number of interactions. */
export interface Growth {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly interactions: number; readonly value: number }[];
  /** Of the power law that fits best; 1 is linear. */
  readonly exponent: number;
}

/** What a part of the benchmark found. */
export interface PartResult {
  readonly measures?: readonly Measure[];
  readonly growth?: readonly Growth[];
  /** Figures without a rival, and what could not be measured, a sentence each. */
  readonly notes?: readonly string[];
}

/** How thoroughly it is measured. */
export interface BenchOptions {
  /** Few rounds of the small sizes alone: what CI runs. */
  readonly isQuick: boolean;
}

/** One part of the benchmark. */
export interface Part {
  readonly name: string;
  /** What its figures measure and how, in one or two sentences. */
  readonly what: string;
  readonly measure: (options: BenchOptions) => Promise<PartResult>;
}
