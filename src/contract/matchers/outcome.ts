/** What an outcome fixes beyond the schema: a tree that mirrors the body. */
export type Outcome = OutcomeObject | OutcomeList | Kind | string | number | boolean;

/** A text, number or boolean in it stands for exactly itself. */
export interface OutcomeObject {
  readonly [property: string]: Outcome;
}

/** What every element of a list is like, and that there is one. */
export type OutcomeList = readonly [Outcome];

const kind: unique symbol = Symbol('kind');

/** Something other than one exact value. */
export interface Kind {
  readonly [kind]: 'present' | 'filled' | Shape | Length;
}

/** A text of a form that only this outcome knows. */
export interface Shape {
  /** Fits the whole text. */
  readonly pattern: string;
  readonly example: string;
}

/** A list of so many elements. */
export interface Length {
  readonly length: number;
}

/** An optional field that the outcome is about: there, and as the schema says. */
export const present: Kind = { [kind]: 'present' };

/** A text that is not empty. The way to expect a secret: no pattern, so no value in a mismatch. */
export const filled: Kind = { [kind]: 'filled' };

/** Expects a text of the given form; the pattern must fit the whole text. */
export function shaped(pattern: string, example: string): Kind {
  return { [kind]: { pattern: `^(?:${pattern})$`, example } };
}

/** Expects a list of exactly so many elements, each as the schema says. */
export function listOf(length: number): Kind {
  return { [kind]: { length } };
}

/** What kind of thing the outcome expects; undefined where it is exact or speaks of parts. */
export function kindOf(outcome: Outcome | undefined): Kind[typeof kind] | undefined {
  return typeof outcome === 'object' && kind in outcome ? outcome[kind] : undefined;
}

/** Whether the outcome speaks of properties. */
export function isOutcomeObject(outcome: Outcome | undefined): outcome is OutcomeObject {
  return typeof outcome === 'object' && !isOutcomeList(outcome) && !(kind in outcome);
}

/** Whether the outcome speaks of the elements of a list. */
export function isOutcomeList(outcome: Outcome | undefined): outcome is OutcomeList {
  return Array.isArray(outcome);
}

/** Whether the outcome is one exact value. */
export function isExact(outcome: Outcome | undefined): outcome is string | number | boolean {
  return outcome !== undefined && typeof outcome !== 'object';
}
