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

function sortedObject(object: Json, nulls: Nulls): Json {
  const keys = Object.keys(object);
  let isInOrder = true;
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index] ?? '') < (keys[index - 1] ?? '')) isInOrder = false;
  }
  if (!isInOrder) keys.sort();
  const values = keys.map((key) => sorted(object[key], nulls));
  const isWhole = nulls === 'explicit' || !values.includes(null);
  if (isInOrder && isWhole && values.every((one, index) => one === object[keys[index] ?? ''])) {
    return object;
  }
  const entries = keys.map((key, index): [string, unknown] => [key, values[index]]);
  return Object.fromEntries(isWhole ? entries : entries.filter(([, one]) => one !== null));
}
