import type { ErrorObject } from 'ajv';
import type { Reading } from '../src/domain/vocabulary';
import documented from './generated/documented';
import wire from './generated/wire';

const validators = { documented, wire };

/**
 * Validates a body against one of our schemas in one reading, with the validators that
 * `schemas:sync` generated. Returns what ajv found, all of it.
 */
export function validateBody(
  schema: string,
  reading: Reading,
  body: unknown,
): readonly ErrorObject[] {
  const validate = validators[reading][schema];
  if (validate === undefined) throw new Error(`no validator was generated for ${schema}`);
  return validate(body) ? [] : (validate.errors ?? []);
}
