import schemas from '../../schemas/stytch-b2b-otp-email.schema.json';
import {
  deriveExpectation,
  type Expectation,
} from '../../src/contract/matchers/derive-expectation';
import { refusalSchema } from '../../src/contract/matchers/refusal-schema';
import type { Answer } from './answer';
import { type Operation, operations } from './operations';

/**
 * Derives the response that an outcome expects: an example that passes the documented reading of
 * Stytch's schema, and the matchers that follow from it.
 *
 * @throws Error with one sentence for each finding when the example does not pass.
 */
export function expectedResponse(operation: Operation, { status, outcome }: Answer): Expectation {
  const definitions = schemas.$defs;
  const schema = status === 200 ? definitions[operations[operation].response] : refusalSchema;
  return deriveExpectation(schema, definitions, outcome);
}
