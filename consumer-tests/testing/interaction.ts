import type { ProviderStateName } from '../../src/domain/provider-states';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { currentTestFile } from './current-test-file';
import {
  declareInteraction,
  type Interaction,
  type InteractionDeclaration,
} from './declare-interaction';
import { fragmentDirectory } from './fragment-directory';
import type { OutcomeResponse } from './outcome-response';

/**
 * Declares an interaction of the contract. Call it at the top of a test file, and `play` it in a
 * test: what is declared and not played fails the run.
 *
 * @throws Error when the derived example does not pass the documented schema, or when the file
 *   declares the same description twice.
 */
export function interaction<
  Name extends ProviderStateName,
  Request extends object,
  Response extends OutcomeResponse,
>(declaration: InteractionDeclaration<Name, Request, Response>): Interaction<Request, Response> {
  return declareInteraction(declaration, currentTestFile(), fragmentDirectory());
}

/** An interaction outside of the contract, to try a client out: declared, played, forgotten. */
export function rehearsal<
  Name extends ProviderStateName,
  Request extends object,
  Response extends OutcomeResponse,
>(declaration: InteractionDeclaration<Name, Request, Response>): Interaction<Request, Response> {
  const directory = temporaryFolder('rehearsal');
  return declareInteraction(declaration, currentTestFile(), directory);
}
