import type { ErrorObject } from 'ajv';
import type { Reading } from '../src/domain/vocabulary';
import type documented from './generated/documented';
import type wire from './generated/wire';

// Loaded when first needed: each takes some tens of milliseconds, and a verification needs one of them.
const load = {
  documented: (): typeof documented => require('./generated/documented'),
  wire: (): typeof wire => require('./generated/wire'),
};
const validators: Partial<Record<Reading, typeof wire>> = {};

/**
 * Validates a body against one of our schemas in one reading, with the validators that
 * `schemas:sync` generated. Returns what ajv found, all of it.
 */
export function validateBody(
  schema: string,
  reading: Reading,
  body: unknown,
): readonly ErrorObject[] {
  validators[reading] ??= load[reading]();
  const validate = validators[reading][schema];
  if (validate === undefined) throw new Error(`no validator was generated for ${schema}`);
  return validate(body) ? [] : (validate.errors ?? []);
}
