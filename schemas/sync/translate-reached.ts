import type { Definitions, SchemaNode } from '../schema-node';
import { closureOf } from './closure-of';
import type { Roots } from './find-roots';
import { translateSchema } from './translate-schema';

/**
 * Translates the schemas that these roots reach, and only those: the rest of a vendor's document may
 * use keywords that we have no use for.
 *
 * @throws HarnessError `schema-source-unusable` for a reached schema that cannot be translated
 */
export function translateReached(
  schemas: Readonly<Record<string, unknown>>,
  roots: ReadonlyMap<string, Roots>,
): Definitions {
  const translated: Record<string, SchemaNode> = {};
  let wanted: readonly string[] = [...roots.values()].flatMap(({ request, response }) =>
    request === undefined ? [response] : [request, response],
  );
  while (wanted.length > 0) {
    for (const name of wanted) {
      if (Object.hasOwn(schemas, name)) translated[name] = translateSchema(schemas[name], name);
    }
    // What is still missing although the source has it, was reached just now.
    wanted = closureOf(translated, wanted).missing.filter(
      (name) => Object.hasOwn(schemas, name) && !Object.hasOwn(translated, name),
    );
  }
  return translated;
}
