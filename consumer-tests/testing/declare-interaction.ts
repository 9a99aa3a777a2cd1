import { declareFragment } from '../../src/contract/fragment';
import { placeholders } from '../../src/contract/placeholders';
import { type ContractOperation, operations } from '../../src/domain/operations';
import type { ProviderStateName } from '../../src/domain/provider-states';
import type { Login } from '../login';
import { expectedResponse } from './expected-response';
import type { Answer } from './expected-status';
import type { Given, Handed } from './given';

import { playProvider } from './play-provider';
import { quietLogin } from './quiet-login';

/** What a consumer test says of one interaction. */
export interface InteractionDeclaration<Name extends ProviderStateName, Body extends object> {
  /** Unique in the contract. */
  readonly description: string;
  readonly state: Given<Name>;
  readonly operation: ContractOperation;
  /** The whole request body; what the state hands over comes from the provider at verification. */
  readonly body: (handed: Handed<Name>) => Body;
  readonly answer: Answer;
  /** Why the provider is only believed to do this: verified and reported, never fatal. */
  readonly pending?: string;
}

/** What a test has in its hands while Pact plays the provider. */
export interface Scene<Body> {
  readonly login: Login;
  /** Where the provider is played, for a client that the test builds itself. */
  readonly url: string;
  readonly request: Body;
}

/** A declared interaction. */
export interface Interaction<Body> {
  /** Plays the provider for one request, and fails when the consumer sends another one. */
  readonly play: (test: (scene: Scene<Body>) => Promise<void>) => Promise<void>;
}

/**
 * Declares an interaction of the contract: derives its response and makes the directory that its
 * test will fill.
 *
 * @param file the declaring test file, relative to the repository's root.
 * @param fragments the directory for all interactions of the run.
 * @throws Error when the derived example does not pass the documented schema, or when the file
 *   declares the same description twice.
 */
export function declareInteraction<Name extends ProviderStateName, Body extends object>(
  declaration: InteractionDeclaration<Name, Body>,
  file: string,
  fragments: string,
): Interaction<Body> {
  const { description, state, operation, answer, pending } = declaration;
  const response = expectedResponse(operation, answer);
  const directory = declareFragment(fragments, { description, file });
  const request = declaration.body(placeholders);
  const { path } = operations[operation];
  const part = { description, state, path, request, status: answer.status, response, pending };
  return {
    play: (test) =>
      playProvider(part, directory, (url) => test({ login: quietLogin(url), url, request })),
  };
}
