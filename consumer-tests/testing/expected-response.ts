import { checkResponse } from '../../schemas/check-response';
import { definitions } from '../../schemas/definitions';
import { schemaOf } from '../../schemas/schema-of';
import {
  deriveExpectation,
  type Expectation,
} from '../../src/contract/matchers/derive-expectation';
import type { ContractOperation } from '../../src/domain/operations';
import type { OutcomeResponse } from './outcome-response';
import { type WireBody, wireBodies } from './wire-bodies';

/** What an outcome expects, and what its consumer must live with. */
export interface ExpectedResponse extends Expectation {
  readonly wireBodies: readonly WireBody[];
}

/**
 * Derives the response that an outcome expects: an example that passes the documented reading of
 * Stytch's schema, and the matchers that follow from it.
 *
 * @throws Error with a sentence for each finding when the example does not pass.
 */
export function expectedResponse(
  operation: ContractOperation,
  { status, outcome }: OutcomeResponse,
): ExpectedResponse {
  const schema = { $ref: `#/$defs/${schemaOf(operation, status)}` };
  const expectation = deriveExpectation(schema, definitions, outcome);
  const body = expectation.example;
  const findings = checkResponse({ operation, status, body, reading: 'documented' });
  if (findings.length === 0) {
    return { ...expectation, wireBodies: wireBodies(body, schema, definitions, outcome) };
  }
  const sentences = findings.map(({ sentence }) => sentence).join('\n');
  throw new Error(`the example of this outcome is not what Stytch documents:\n${sentences}`);
}
