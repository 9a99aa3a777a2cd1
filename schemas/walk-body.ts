import { append } from './json-pointer';
import { type Definitions, referencedName, type SchemaNode } from './schema-node';

/** One place of a body, with what the schema says of it. */
export interface Visit {
  readonly pointer: string;
  readonly value: unknown;
  /** The schema of the place, references followed; undefined for a key that is not documented. */
  readonly node: SchemaNode | undefined;
  readonly required: boolean;
  /** The schema that owns the key, and the key: `api_organization_v1_Member.status`; an array's
   * elements have `[]` behind it. */
  readonly field: string;
}

/** Follows references until there is none, and tells the last name on the way. */
export function resolve(
  definitions: Definitions,
  node: SchemaNode,
  name: string,
): { node: SchemaNode; name: string } {
  if (node.$ref === undefined) return { node, name };
  const target = referencedName(node.$ref);
  const found = definitions[target];
  if (found === undefined) throw new Error(`the schema ${target} is not among the definitions`);
  return resolve(definitions, found, target);
}

/** Visits every key and every element of a body, documented or not, from the outside in. */
export function* walkBody(
  definitions: Definitions,
  schema: SchemaNode,
  name: string,
  value: unknown,
  pointer = '',
  fieldOfArray = name,
): Generator<Visit> {
  const own = resolve(definitions, schema, name);
  if (Array.isArray(value)) {
    if (own.node.items === undefined) return;
    for (const [index, item] of value.entries()) {
      const at = append(pointer, index);
      const element = resolve(definitions, own.node.items, own.name);
      const field = `${fieldOfArray}[]`;
      yield { pointer: at, value: item, node: element.node, required: true, field };
      yield* walkBody(definitions, own.node.items, own.name, item, at, field);
    }
    return;
  }
  if (typeof value !== 'object' || value === null || own.node.properties === undefined) return;
  for (const [key, item] of Object.entries(value)) {
    const at = append(pointer, key);
    const child = Object.hasOwn(own.node.properties, key) ? own.node.properties[key] : undefined;
    const field = `${own.name}.${key}`;
    if (child === undefined) {
      yield { pointer: at, value: item, node: undefined, required: false, field };
      continue;
    }
    const { node } = resolve(definitions, child, own.name);
    const required = own.node.required?.includes(key) ?? false;
    yield { pointer: at, value: item, node, required, field };
    yield* walkBody(definitions, child, own.name, item, at, field);
  }
}
