import { keysOf } from '../json-pointer';
import type { Definitions, SchemaNode } from '../schema-node';
import { walkBody } from '../walk-body';

/** One change that makes a sound body unsound. */
export interface Fault {
  readonly pointer: string;
  /** The schema that owns the field. */
  readonly owner: string;
  /** `missing`, or the JSON type that stands there instead. */
  readonly kind: string;
  /** Makes the unsound copy. */
  readonly make: () => unknown;
}

/** A value of each JSON type. */
const samples: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  integer: 7,
  string: 'text',
  array: [],
  object: {},
};

/** Every way to leave out a required field, or to give a typed place a value of another type. */
export function* faultsOf(
  definitions: Definitions,
  schema: SchemaNode,
  name: string,
  body: unknown,
): Generator<Fault> {
  for (const { pointer, node, required, field } of walkBody(definitions, schema, name, body)) {
    if (node === undefined) continue;
    const owner = field.split('.')[0] ?? field;
    const isElement = field.endsWith('[]');
    if (required && !isElement) {
      yield { pointer, owner, kind: 'missing', make: () => without(body, pointer) };
    }
    const own = node.enum === undefined ? node.type : 'an enum has no type of its own';
    for (const [kind, value] of Object.entries(samples)) {
      if (kind !== own) yield { pointer, owner, kind, make: () => withValue(body, pointer, value) };
    }
  }
}

/** A copy of a body without the field at a pointer. */
export function without(body: unknown, pointer: string): unknown {
  return edit(body, pointer, (parent, key) => Reflect.deleteProperty(parent, key));
}

/** A copy of a body with another value at a pointer. */
export function withValue(body: unknown, pointer: string, value: unknown): unknown {
  return edit(body, pointer, (parent, key) => Reflect.set(parent, key, value));
}

function edit(
  body: unknown,
  pointer: string,
  change: (parent: object, key: string) => unknown,
): unknown {
  const copy: unknown = structuredClone(body);
  const keys = keysOf(pointer);
  let parent = copy;
  for (const key of keys.slice(0, -1)) {
    const inner: unknown = Reflect.get(Object(parent), key);
    parent = inner;
  }
  change(Object(parent), keys[keys.length - 1] ?? '');
  return copy;
}
