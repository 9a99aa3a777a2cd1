import type { ContractOperation } from '../../src/domain/operations';
import type { ProviderStateName } from '../../src/domain/provider-states';
import { temporaryFolder } from '../../src/io/temporary-folder';
import type { RequestOf, ResponseOf } from './call-of';
import { currentTestFile } from './current-test-file';
import { declareInteraction } from './declare-interaction';
import { fragmentDirectory } from './fragment-directory';
import type { Interaction, InteractionDeclaration } from './interaction-declaration';
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
  Operation extends ContractOperation,
  Request extends RequestOf<Operation>,
  Response extends OutcomeResponse,
>(
  declaration: InteractionDeclaration<Name, Operation, Request, Response>,
): Interaction<Request, Response, ResponseOf<Operation>> {
  return declareInteraction(declaration, currentTestFile(), fragmentDirectory());
}

/** An interaction outside of the contract, to try a client out: declared, played, forgotten. */
export function rehearsal<
  Name extends ProviderStateName,
  Operation extends ContractOperation,
  Request extends RequestOf<Operation>,
  Response extends OutcomeResponse,
>(
  declaration: InteractionDeclaration<Name, Operation, Request, Response>,
): Interaction<Request, Response, ResponseOf<Operation>> {
  const directory = temporaryFolder('rehearsal');
  return declareInteraction(declaration, currentTestFile(), directory);
}
