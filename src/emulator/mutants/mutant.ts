/** A text of the emulator's source, and the text that takes its place. */
export interface Break {
  /** Below `src/emulator/`. */
  readonly file: string;
  /** Stands in the file exactly once, or the mutant does not apply, which fails the run. */
  readonly find: string;
  readonly put: string;
}

/** The emulator with one rule broken. */
export interface Mutant extends Break {
  /** What the provider does wrong, unique among all mutants. */
  readonly name: string;
  /** The rule that it breaks, as its row of `docs/discoveries/emulator-rules.md` says it. */
  readonly rule: string;
  /** Whether what it breaks is only inferred, also where its row as a whole is documented. */
  readonly isInferred: boolean;
  /** The part of the rules that it belongs to, such as `passcodes`. */
  readonly part: string;
}

/** A mutant before it is known how sure its rule is, and which part it belongs to. */
export type RuleMutant = Omit<Mutant, 'part'>;

/** By name, what is found and what is put; in a third place another file than the rule's own. */
export type Breaks = Readonly<
  Record<string, readonly [find: string, put: string, file?: string, known?: 'inferred']>
>;

/** The mutants of one rule. */
export function breaking(rule: string, file: string, breaks: Breaks): readonly RuleMutant[] {
  return Object.entries(breaks).map(([name, [find, put, otherFile = file, known]]) => ({
    name,
    rule,
    file: otherFile,
    find,
    put,
    isInferred: known === 'inferred',
  }));
}
