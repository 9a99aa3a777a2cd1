/** One more key at the end of a JSON pointer (RFC 6901). */
export function append(pointer: string, key: string | number): string {
  if (typeof key === 'number' || !special.test(key)) return `${pointer}/${key}`;
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const special = /[~/]/;

/** The keys that a JSON pointer goes through. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a JSON pointer leads to; undefined where it leads nowhere. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
