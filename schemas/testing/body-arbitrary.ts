import fc from 'fast-check';
import type { Definitions, SchemaNode } from '../schema-node';
import { resolve } from '../walk-body';

/**
 * Bodies that keep a schema in the documented reading: optional fields come and go.
 *
 * @param longest the most elements of a list.
 */
export function bodyArbitrary(
  definitions: Definitions,
  schema: SchemaNode,
  longest = 2,
): fc.Arbitrary<unknown> {
  const { node } = resolve(definitions, schema, '');
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case 'object':
      return objectArbitrary(definitions, node, longest);
    case 'array':
      return node.items === undefined
        ? fc.array(fc.jsonValue(), { maxLength: 2 })
        : fc.array(bodyArbitrary(definitions, node.items, longest), { maxLength: longest });
    case 'integer':
      return node.format === 'int32'
        ? fc.integer({ min: -2147483648, max: 2147483647 })
        : fc.maxSafeInteger();
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.string({ maxLength: 12 });
    default:
      throw new Error(`no values are known for the type ${String(node.type)}`);
  }
}

function objectArbitrary(
  definitions: Definitions,
  node: SchemaNode,
  longest: number,
): fc.Arbitrary<unknown> {
  const { properties } = node;
  if (properties === undefined) return fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 });
  const fields = Object.fromEntries(
    Object.entries(properties).map(([key, child]) => [
      key,
      bodyArbitrary(definitions, child, longest),
    ]),
  );
  const isRequired = (key: string) => node.required?.includes(key) ?? false;
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter(isRequired) });
}
