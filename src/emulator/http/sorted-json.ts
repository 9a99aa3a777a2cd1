/** Compact JSON with the keys of every object in alphabetical order, as Stytch writes it. */
export function sortedJson(value: unknown, nulls: 'explicit' | 'omit'): string {
  return JSON.stringify(sorted(value, nulls));
}

function sorted(value: unknown, nulls: 'explicit' | 'omit'): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item, nulls));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => nulls === 'explicit' || item !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item, nulls)]),
  );
}
