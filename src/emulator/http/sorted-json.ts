import { isRecord } from '../../io/is-record';

type Nulls = 'explicit' | 'omit';
type Json = Readonly<Record<string, unknown>>;

/** Compact JSON with the keys of every object in alphabetical order, as Stytch writes it. */
export function sortedJson(value: unknown, nulls: Nulls): string {
  return JSON.stringify(sorted(value, nulls));
}

/** The value itself where it is in order already, which most of every response is. */
function sorted(value: unknown, nulls: Nulls): unknown {
  if (isRecord(value)) return sortedObject(value, nulls);
  if (!Array.isArray(value)) return value;
  const items = value.map((one) => sorted(one, nulls));
  return items.every((one, index) => one === value[index]) ? value : items;
}

// Makes no list as long as all is in order: it runs over every object of every response.
function sortedObject(object: Json, nulls: Nulls): Json {
  const omitsNulls = nulls === 'omit';
  let changed: Map<string, unknown> | undefined;
  let isInOrder = true;
  let before = '';
  for (const key in object) {
    const value = object[key];
    if (key < before || (omitsNulls && value === null)) isInOrder = false;
    before = key;
    if (typeof value !== 'object') continue;
    const inner = sorted(value, nulls);
    if (inner === value) continue;
    changed ??= new Map();
    changed.set(key, inner);
  }
  if (isInOrder && changed === undefined) return object;
  const keys = Object.keys(object).sort();
  return Object.fromEntries(
    keys
      .filter((key) => !omitsNulls || object[key] !== null)
      .map((key) => [key, changed?.get(key) ?? object[key]]),
  );
}
