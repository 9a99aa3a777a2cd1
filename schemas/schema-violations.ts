import type { ErrorObject } from 'ajv';
import type { Reading } from '../src/domain/vocabulary';
import { describeDocumented } from './describe-documented';
import { type Finding, finding } from './finding';
import { append, valueAt } from './json-pointer';
import type { RuleName } from './rules/all-rules';
import { schemaAt } from './schema-at';
import type { Definitions } from './schema-node';
import { validateBody } from './validate-body';

/** What breaks the schema, one finding for each place and rule. */
export function schemaViolations(
  definitions: Definitions,
  schema: string,
  reading: Reading,
  body: unknown,
): readonly Finding[] {
  const root = { $ref: `#/$defs/${schema}` };
  return validateBody(schema, reading, body).map((error) => {
    const pointer = pointerOf(error);
    const place = schemaAt(definitions, root, pointer);
    const documented =
      place === undefined
        ? (error.message ?? error.keyword)
        : describeDocumented(place.node, place.required);
    return finding({
      pointer,
      rule: ruleOf(error),
      documented,
      value: valueAt(body, pointer),
    });
  });
}

// ajv points at the object that lacks a key; the reader wants the key.
function pointerOf(error: ErrorObject): string {
  if (error.keyword !== 'required') return error.instancePath;
  return append(error.instancePath, String(error.params.missingProperty));
}

function ruleOf({ keyword, params }: ErrorObject): RuleName {
  if (keyword === 'format' && params.format === 'int32') return 'int32';
  return keyword === 'type' || keyword === 'required' || keyword === 'enum' ? keyword : 'schema';
}
