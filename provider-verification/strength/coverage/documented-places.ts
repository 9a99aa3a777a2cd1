import { append } from '../../../schemas/json-pointer';
import { readDefinitions } from '../../../schemas/read-documents';
import type { SchemaNode } from '../../../schemas/schema-node';
import { schemaOf } from '../../../schemas/schema-of';
import { resolve } from '../../../schemas/walk-body';
import type { ContractOperation } from '../../../src/domain/operations';

const definitions = readDefinitions();

/** Every place that Stytch documents of an operation's 200, as pointers with `*` for list elements. */
export function documentedPlaces(operation: ContractOperation): readonly string[] {
  const name = schemaOf(operation, 200);
  return [...placesOf({ $ref: `#/$defs/${name}` }, name, '', [])];
}

/** @param within the schemas on the way, since one may refer to itself. */
function* placesOf(
  schema: SchemaNode,
  name: string,
  pointer: string,
  within: readonly string[],
): Generator<string> {
  const { node, name: own } = resolve(definitions, schema, name);
  if (schema.$ref !== undefined && within.includes(own)) return;
  const inside = schema.$ref === undefined ? within : [...within, own];
  if (node.items !== undefined) {
    yield append(pointer, '*');
    yield* placesOf(node.items, own, append(pointer, '*'), inside);
  }
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    yield append(pointer, key);
    yield* placesOf(child, own, append(pointer, key), inside);
  }
}
