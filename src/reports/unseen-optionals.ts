import { readDefinitions } from '../../schemas/read-documents';
import { schemaOf } from '../../schemas/schema-of';
import { walkBody } from '../../schemas/walk-body';
import type { Operation } from '../domain/operations';

/** The body of a 200, and the operation that answered it. */
export interface SeenBody {
  readonly operation: Operation;
  readonly body: unknown;
}

/**
 * The optional fields that are documented of the objects that came, and that none of them had: what
 * the documentation promises and nobody has seen. Named by schema and key, sorted.
 */
export function unseenOptionals(bodies: readonly SeenBody[]): readonly string[] {
  const definitions = readDefinitions();
  const seen = new Set<string>();
  for (const { operation, body } of bodies) {
    const name = schemaOf(operation, 200);
    const root = { $ref: `#/$defs/${name}` };
    for (const { field } of walkBody(definitions, root, name, body)) seen.add(field);
  }
  const owners = new Set([...seen].map((field) => field.split('.')[0] ?? field));
  return [...owners]
    .flatMap((owner) => {
      const { properties = {}, required = [] } = definitions[owner] ?? {};
      return Object.keys(properties)
        .filter((key) => !required.includes(key))
        .map((key) => `${owner}.${key}`);
    })
    .filter((field) => !seen.has(field))
    .sort();
}
