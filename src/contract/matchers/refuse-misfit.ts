import type { SchemaNode } from '../../../schemas/schema-node';
import { isSecretField } from '../../secrets/secret-fields';
import type { BodyPlace } from './body-place';
import { isExact, isOutcomeList, isOutcomeObject, kindOf, type Outcome } from './outcome';

/**
 * Refuses an outcome that the schema's type can never have, which would otherwise be left out of the
 * contract without a word, and a pattern for a secret, whose mismatch would print the value.
 *
 * @throws Error that names the place.
 */
export function refuseMisfit(
  node: SchemaNode,
  place: BodyPlace,
  outcome: Outcome | undefined,
): void {
  const type = typeExpected(outcome);
  if (type !== undefined && typeof node.type === 'string' && !type.includes(node.type)) {
    throw new Error(`the outcome expects ${type[0]} at ${place.path}, which is ${node.type}`);
  }
  const kind = kindOf(outcome);
  if (typeof kind === 'object' && 'pattern' in kind && isSecretField(place.name)) {
    throw new Error(`the outcome expects a pattern at ${place.path}, which is a secret`);
  }
}

/** The schema types that an outcome fits; undefined when it fits all. */
function typeExpected(outcome: Outcome | undefined): readonly string[] | undefined {
  const kind = kindOf(outcome);
  if (outcome === undefined || kind === 'present') return undefined;
  if (typeof kind === 'object' && 'length' in kind) return ['array'];
  if (isOutcomeObject(outcome)) return ['object'];
  if (isOutcomeList(outcome)) return ['array'];
  if (!isExact(outcome)) return ['string'];
  if (typeof outcome === 'number')
    return Number.isInteger(outcome) ? ['integer', 'number'] : ['number'];
  return [typeof outcome];
}
