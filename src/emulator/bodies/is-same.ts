import { isRecord } from '../../io/is-record';

/**
 * Whether two values are the same JSON, whatever the order of their keys. `isDeepStrictEqual` takes seven
 * times as long, and it runs for every record of every response.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  return isRecord(one) && isRecord(other) && isSameRecord(one, other);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    if (!isSame(one[index], other[index])) return false;
  }
  return true;
}

// Makes no list of keys.
function isSameRecord(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  let keys = 0;
  for (const key in one) {
    const value = one[key];
    keys += 1;
    if (typeof value !== 'object' || value === null) {
      if (value !== other[key]) return false;
    } else if (!Object.hasOwn(other, key) || !isSame(value, other[key])) return false;
  }
  for (const _ in other) keys -= 1;
  return keys === 0;
}
