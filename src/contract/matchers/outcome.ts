/** What an outcome fixes beyond the schema: a tree that mirrors the body. */
export type Outcome = OutcomeObject | OutcomeList | OutcomeValue;

/** A text, number or boolean stands for exactly itself. */
export type OutcomeValue = string | number | boolean | typeof present | typeof filled | Shape;

export interface OutcomeObject {
  readonly [property: string]: Outcome;
}

/** What every element of a list is like. */
export type OutcomeList = readonly [Outcome];

/** An optional field that the outcome is about: there, and as the schema says. */
export const present: unique symbol = Symbol('present');

/** A text that is not empty. The way to expect a secret: no pattern, so no value in a mismatch. */
export const filled: unique symbol = Symbol('filled');

const shape: unique symbol = Symbol('shape');

/** A text of a form that only this outcome knows. */
export interface Shape {
  readonly [shape]: { readonly pattern: string; readonly example: string };
}

/** Expects a text of the given form; the pattern must fit the whole text. */
export function shaped(pattern: string, example: string): Shape {
  return { [shape]: { pattern: `^(?:${pattern})$`, example } };
}

/** The pattern and example of a shape; undefined for anything else. */
export function shapeOf(outcome: Outcome | undefined): Shape[typeof shape] | undefined {
  return typeof outcome === 'object' && shape in outcome ? outcome[shape] : undefined;
}

/** Whether the outcome speaks of properties. */
export function isOutcomeObject(outcome: Outcome | undefined): outcome is OutcomeObject {
  return typeof outcome === 'object' && !Array.isArray(outcome) && !(shape in outcome);
}

/** Whether the outcome speaks of the elements of a list. */
export function isOutcomeList(outcome: Outcome | undefined): outcome is OutcomeList {
  return Array.isArray(outcome);
}
