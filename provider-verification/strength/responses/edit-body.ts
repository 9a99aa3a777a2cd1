import { keysOf } from '../../../schemas/json-pointer';

/** A copy of a body with another value at one of its places. */
export function withValue(body: unknown, pointer: string, other: unknown): unknown {
  return edited(body, pointer, (parent, key) => Reflect.set(parent, key, other));
}

/** A copy of a body without one of its places. */
export function without(body: unknown, pointer: string): unknown {
  return edited(body, pointer, (parent, key) => Reflect.deleteProperty(parent, key));
}

/** A copy of a body with another name for one of its places. */
export function renamed(body: unknown, pointer: string, value: unknown): unknown {
  return edited(body, pointer, (parent, key) => {
    Reflect.deleteProperty(parent, key);
    Reflect.set(parent, `${key}_renamed`, value);
  });
}

/** A copy of a body that is changed at one place. */
function edited(
  body: unknown,
  pointer: string,
  change: (parent: object, key: string) => unknown,
): unknown {
  const copy: unknown = structuredClone(body);
  const keys = keysOf(pointer);
  let parent: unknown = copy;
  for (const key of keys.slice(0, -1)) {
    const inner: unknown = Reflect.get(Object(parent), key);
    parent = inner;
  }
  change(Object(parent), keys.at(-1) ?? '');
  return copy;
}
