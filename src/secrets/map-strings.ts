import { isRecord } from '../io/is-record';

/** A copy of a JSON value in which every string is replaced. `key` is the nearest key above it. */
export function mapStrings(
  value: unknown,
  replace: (text: string, key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return replace(value, key);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, replace, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, replace, name)]),
  );
}
