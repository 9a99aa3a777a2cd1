import type { Definitions, SchemaNode } from '../schema-node';
import { resolve } from '../walk-body';

/** A sound body in which every optional field is there and every list has one element. */
export function completeBody(definitions: Definitions, schema: SchemaNode): unknown {
  const { node } = resolve(definitions, schema, '');
  if (node.enum !== undefined) return node.enum[0];
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(node.properties ?? {}).map(([key, child]) => [
          key,
          completeBody(definitions, child),
        ]),
      );
    case 'array':
      return node.items === undefined ? [] : [completeBody(definitions, node.items)];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'string':
      return 'text';
    default:
      throw new Error(`no example is known for the type ${String(node.type)}`);
  }
}
