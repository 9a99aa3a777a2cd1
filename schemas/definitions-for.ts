import type { Reading } from '../src/domain/vocabulary';
import { defined } from '../src/io/defined';
import { type Definitions, referencedName, type SchemaNode } from './schema-node';

/** Marks the copy of a schema that may also be null. */
const nullableSuffix = '_OrNull';

/**
 * The schemas as one of the two readings takes them. `documented` is what the vendor wrote: an optional
 * field is absent or has its type. `wire` is how the API really answers: an optional field may also be
 * null (docs/discoveries/null-or-absent.md). A required field is present and never null in both.
 */
export function definitionsFor(reading: Reading, definitions: Definitions): Definitions {
  if (reading === 'documented') return mapNodes(definitions, local);
  const wire = mapNodes(definitions, (node) => optionalsMayBeNull(local(node)));
  const nullable = Object.entries(wire).map(([name, node]) => [
    name + nullableSuffix,
    orNull(node),
  ]);
  return { ...wire, ...Object.fromEntries(nullable) };
}

// Both documents are compiled as one, so every reference is a local one.
function local(node: SchemaNode): SchemaNode {
  return node.$ref === undefined ? node : { ...node, $ref: `#/$defs/${referencedName(node.$ref)}` };
}

function optionalsMayBeNull(node: SchemaNode): SchemaNode {
  if (node.properties === undefined) return node;
  const required = new Set(node.required);
  const properties = Object.entries(node.properties).map(([key, child]) => [
    key,
    required.has(key) ? child : orNull(child),
  ]);
  return { ...node, properties: Object.fromEntries(properties) };
}

function orNull(node: SchemaNode): SchemaNode {
  if (node.$ref !== undefined) return { ...node, $ref: node.$ref + nullableSuffix };
  if (node.type === undefined) return node;
  return {
    ...node,
    type: [...new Set([node.type, 'null'].flat())],
    ...defined({ enum: node.enum && [...new Set([...node.enum, null])] }),
  };
}

function mapNodes(definitions: Definitions, change: (node: SchemaNode) => SchemaNode): Definitions {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, node]) => [name, mapNode(node, change)]),
  );
}

function mapNode(node: SchemaNode, change: (node: SchemaNode) => SchemaNode): SchemaNode {
  const { properties, items, additionalProperties } = node;
  return change({
    ...node,
    ...defined({
      properties: properties && mapNodes(properties, change),
      items: items && mapNode(items, change),
    }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: mapNode(additionalProperties, change) }
      : {}),
  });
}
