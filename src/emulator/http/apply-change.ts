/** One field of a response changed, by its JSON pointer; a pointer that leads nowhere changes nothing. */
export function applyChange(
  body: Readonly<Record<string, unknown>>,
  change: { pointer: string; value?: unknown; remove?: boolean | undefined },
): Record<string, unknown> {
  const copy = structuredClone(body);
  const keys = change.pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let target: unknown = copy;
  for (const key of keys) {
    if (typeof target !== 'object' || target === null || !Object.hasOwn(target, key)) return copy;
    target = Reflect.get(target, key);
  }
  if (typeof target !== 'object' || target === null) return copy;
  if (change.remove === true) Reflect.deleteProperty(target, last);
  else Reflect.set(target, last, change.value);
  return copy;
}
