import type { Operation } from '../src/domain/operations';
import { definitions } from './definitions';
import { describeDocumented } from './describe-documented';
import { errorBodyName } from './error-body';
import { evidenceOf } from './rules/evidence-of';
import { schemaAt } from './schema-at';
import { schemaOf } from './schema-of';

/** What Stytch documents of a place, how sure that is, and where it stands. */
export interface Documented {
  readonly documented: string;
  readonly confidence: 'documented' | 'inferred';
  readonly source: string;
}

/** Stytch publishes no schema of its refusals. */
const ofRefusals = {
  confidence: 'inferred',
  source: "the examples in Stytch's OpenAPI document, and StytchError in its Node SDK",
} as const;

/**
 * What Stytch documents of a place of a response, in a few words; undefined where it says nothing.
 *
 * @param pointer RFC 6901, into the body.
 */
export function documentedAt(
  operation: Operation,
  status: number,
  pointer: string,
): Documented | undefined {
  const root = schemaOf(operation, status);
  const place = schemaAt(definitions, { $ref: `#/$defs/${root}` }, pointer);
  if (place === undefined) return undefined;
  return {
    documented: describeDocumented(place.node, place.required),
    ...(root === errorBodyName ? ofRefusals : evidenceOf('type')),
  };
}
