/** Compact JSON with the keys of every object in alphabetical order, as Stytch writes it. */
export function sortedJson(value: unknown, nulls: 'explicit' | 'omit'): string {
  return JSON.stringify(sorted(value, nulls));
}

/** The value itself where it is in order already, which most of every response is. */
function sorted(value: unknown, nulls: 'explicit' | 'omit'): unknown {
  if (typeof value !== 'object' || value === null || isInOrder(value, nulls)) return value;
  if (Array.isArray(value)) return value.map((one) => sorted(one, nulls));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => nulls === 'explicit' || one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one, nulls)]),
  );
}

function isInOrder(value: unknown, nulls: 'explicit' | 'omit'): boolean {
  if (value === null || typeof value !== 'object') return value !== null || nulls === 'explicit';
  if (Array.isArray(value)) return value.every((one) => one === null || isInOrder(one, nulls));
  let last = '';
  for (const [key, one] of Object.entries(value)) {
    if (key < last || !isInOrder(one, nulls)) return false;
    last = key;
  }
  return true;
}
