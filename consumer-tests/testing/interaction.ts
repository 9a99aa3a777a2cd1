import { relative, sep } from 'node:path';
import { declareFragment } from '../../src/contract/fragment';
import { placeholders } from '../../src/contract/placeholders';
import type { ProviderStateName } from '../../src/provider-states';
import type { LoginClient } from '../login-client';
import type { Answer } from './answer';
import { expectedResponse } from './expected-response';
import { fragmentDirectory } from './fragment-directory';
import type { Given, Handed } from './given';
import { type Operation, operations } from './operations';
import { playProvider } from './play-provider';
import { quietLogin } from './quiet-login';

/** What a consumer test says of one interaction. */
export interface InteractionDeclaration<Name extends ProviderStateName, Body extends object> {
  /** Unique in the contract. */
  readonly description: string;
  readonly state: Given<Name>;
  readonly operation: Operation;
  /** The whole request body; what the state hands over comes from the provider at verification. */
  readonly body: (handed: Handed<Name>) => Body;
  readonly answer: Answer;
  /** Why the provider is only believed to do this: verified and reported, never fatal. */
  readonly pending?: string;
}

/** What a test has in its hands while Pact plays the provider. */
export interface Scene<Body> {
  readonly login: LoginClient;
  readonly request: Body;
}

/** A declared interaction. */
export interface Interaction<Body> {
  /** Plays the provider for one request, and fails when the consumer sends another one. */
  readonly play: (test: (scene: Scene<Body>) => Promise<void>) => Promise<void>;
}

/**
 * Declares an interaction of the contract. Call it at the top of a test file, and `play` it in a
 * test: what is declared and not played fails the run.
 *
 * @throws Error when the derived example does not pass the documented schema.
 */
export function interaction<Name extends ProviderStateName, Body extends object>(
  declaration: InteractionDeclaration<Name, Body>,
): Interaction<Body> {
  const { description, operation, answer } = declaration;
  const response = expectedResponse(operation, answer);
  const directory = declareFragment(fragmentDirectory(), { description, file: testFile() });
  const request = declaration.body(placeholders);
  return {
    play: (test) =>
      playProvider(
        {
          description,
          state: declaration.state,
          path: operations[operation].path,
          request,
          status: answer.status,
          response,
          pending: declaration.pending,
        },
        directory,
        (url) => test({ login: quietLogin(url), request }),
      ),
  };
}

/** The path of the running test file, relative to the repository's root. */
function testFile(): string {
  const { testPath } = expect.getState();
  return relative(process.cwd(), testPath ?? '')
    .split(sep)
    .join('/');
}
