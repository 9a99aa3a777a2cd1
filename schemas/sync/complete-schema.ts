import type { Definitions } from '../schema-node';
import { refuseMissing } from './build-documents';
import { closureOf } from './closure-of';
import { translateSchema } from './translate-schema';

/**
 * Makes a document of one schema whole. As third parties publish it, its `$id` is a bare fragment and
 * its references lead nowhere, so no validator compiles it: the name is taken from its title, and what
 * it refers to from the schemas that we have.
 *
 * @throws HarnessError `schema-missing` with the name of each schema that nobody defines
 */
export function completeSchema(title: string, schema: unknown, known: Definitions): Definitions {
  const definitions = { ...known, [title]: translateSchema(schema, title) };
  refuseMissing(closureOf(definitions, [title]).missing);
  return definitions;
}
