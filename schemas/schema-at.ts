import { keysOf } from './json-pointer';
import type { Definitions, SchemaNode } from './schema-node';
import { resolve } from './walk-body';

/** What the schema says of the place that a JSON pointer leads to, whether or not a body has it. */
export function schemaAt(
  definitions: Definitions,
  root: SchemaNode,
  pointer: string,
): { node: SchemaNode; required: boolean } | undefined {
  let place = { node: resolve(definitions, root, '').node, required: true };
  for (const key of keysOf(pointer)) {
    const child = place.node.items ?? place.node.properties?.[key];
    if (child === undefined) return undefined;
    const required =
      place.node.items !== undefined || (place.node.required?.includes(key) ?? false);
    place = { node: resolve(definitions, child, '').node, required };
  }
  return place;
}
