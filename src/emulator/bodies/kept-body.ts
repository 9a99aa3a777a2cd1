import { copyOf } from './copy-of';
import { isSame } from './is-same';

type Body = Readonly<Record<string, unknown>>;

/** The texts that were written of a body, by whether nulls are left out. */
export interface KeptTexts {
  explicit?: string;
  omit?: string;
}

/**
 * The body of a record as it was shown last, if what it would show now is the same in every field; else
 * what it would show now. Writing a record as JSON costs more than all else that a response needs, and
 * most records do not change between two responses; this is the one place that remembers.
 *
 * The body is made anew for every response and compared as a whole with a copy that nobody else has, so
 * that no change is missed, wherever and in whatever way the record was changed.
 */
export function keptBody(record: object, body: Body): Body {
  const before = lastShown.get(record);
  if (before !== undefined && isSame(body, before)) return before;
  const copy = copyOf(body);
  lastShown.set(record, copy);
  texts.set(copy, {});
  return copy;
}

/** Where the texts of a kept body are remembered; undefined for anything else. */
export function keptTexts(value: unknown): KeptTexts | undefined {
  return typeof value === 'object' && value !== null ? texts.get(value) : undefined;
}

// Both forget a record as soon as the world does.
const lastShown = new WeakMap<object, Body>();
const texts = new WeakMap<object, KeptTexts>();
