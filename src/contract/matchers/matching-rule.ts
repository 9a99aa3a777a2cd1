import { int32Pattern } from './int32-pattern';

/** One of Pact's matching rules, as it stands in a V4 file. */
export type MatchingRule =
  | { readonly match: 'type' | 'equality' | 'integer' | 'notEmpty' }
  | { readonly match: 'type'; readonly min: number; readonly max?: number }
  | { readonly match: 'regex'; readonly regex: string };

/** The rules for one place in a body; all of them must hold. */
export interface RulesAt {
  /** JSONPath, such as `$.member.roles[*].role_id`. */
  readonly path: string;
  readonly rules: readonly MatchingRule[];
}

/** The same JSON type, any value. */
export const sameType: readonly MatchingRule[] = [{ match: 'type' }];

/** Exactly the example. */
export const equality: readonly MatchingRule[] = [{ match: 'equality' }];

/** Text with something in it; `notEmpty` alone would also accept a number. */
export const filledText: readonly MatchingRule[] = [{ match: 'type' }, { match: 'notEmpty' }];

/** A list of any length; its elements have rules of their own. */
export const anyLength: readonly MatchingRule[] = [{ match: 'type', min: 0 }];

/** A list with something in it; its elements have rules of their own. */
export const filledList: readonly MatchingRule[] = [{ match: 'type', min: 1 }];

/** A list of exactly so many elements, which have rules of their own; an empty one has no elements. */
export function lengthOf(length: number): readonly MatchingRule[] {
  return length === 0 ? equality : [{ match: 'type', min: length, max: length }];
}

/** A whole number of 32 bits; `integer` alone would also accept 2147483648. */
export const int32: readonly MatchingRule[] = [
  { match: 'integer' },
  { match: 'regex', regex: int32Pattern },
];

/** Text of a form; the regex alone would also accept a number whose digits fit. */
export function textLike(pattern: string): readonly MatchingRule[] {
  return [{ match: 'type' }, { match: 'regex', regex: pattern }];
}
