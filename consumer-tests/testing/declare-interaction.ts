import { declareFragment } from '../../src/contract/fragment';
import { writeReads } from '../../src/contract/reads';
import { stateProblems } from '../../src/contract/state-problems';
import { type ContractOperation, operations } from '../../src/domain/operations';
import { placeholders } from '../../src/domain/placeholders';
import type { ProviderStateName } from '../../src/domain/provider-states';
import type { Login } from '../login';
import { declareTest } from './declare-test';
import { expectRefusal } from './expect-refusal';
import { expectedResponse } from './expected-response';
import type { Given, Provided } from './given';
import type { OutcomeResponse, RefusalResponse } from './outcome-response';
import { playProvider } from './play-provider';
import { quietLogin } from './quiet-login';
import { recordReads } from './record-reads';
import { rehearse } from './rehearse';
import { type CallerStack, callerOf } from './request-mismatch';
import { requestParts } from './request-parts';

/** What a consumer test says of one interaction. */
export interface InteractionDeclaration<
  Name extends ProviderStateName,
  Request extends object,
  Response extends OutcomeResponse,
> {
  /** Unique in the contract. */
  readonly description: string;
  readonly state: Given<Name>;
  readonly operation: ContractOperation;
  /**
   * The whole request, as the client's caller gives it: what the operation's path names goes there,
   * the rest into the query of a GET or the body. What the state provides comes from the provider at
   * verification.
   */
  readonly request: (provided: Provided<Name>) => Request;
  /** Headers that the outcome depends on, such as `X-Stytch-Member-Session`. */
  readonly headers?: (provided: Provided<Name>) => Readonly<Record<string, string>>;
  readonly response: Response;
  /** Why the provider is only believed to do this: verified and reported, never fatal. */
  readonly pending?: string;
}

/** What a test has in its hands while Pact plays the provider. */
export interface Scene<Request> {
  readonly login: Login;
  /** Where the provider is played, for a client that the test builds itself. */
  readonly url: string;
  readonly request: Request;
}

/** What a test does while Pact plays the provider. */
type Performance<Request> = (scene: Scene<Request>) => Promise<void>;

/** A declared interaction. */
export interface Interaction<Request, Response> {
  /**
   * Declares the test of the outcome: the provider is played for one request, and the test fails when
   * the consumer sends another one. It runs again with each body that Stytch may send as well
   * (`wire-bodies.ts`).
   */
  readonly test: (title: string, perform: Performance<Request>) => void;
  /** Declares the test of a refusal: the login throws what was declared. */
  readonly refuses: Response extends RefusalResponse
    ? (title: string, call: (scene: Scene<Request>) => Promise<unknown>) => void
    : never;
  /** The same within a test that stands already. */
  readonly play: (perform: Performance<Request>) => Promise<void>;
}

/**
 * Declares an interaction of the contract: derives its response and makes the directory that its
 * test will fill.
 *
 * @param file the declaring test file, relative to the repository's root.
 * @param fragments the directory for all interactions of the run.
 * @throws Error when the provider state does not take the parameters, when the derived example does
 *   not pass the documented schema, or when the file declares the same description twice.
 */
export function declareInteraction<
  Name extends ProviderStateName,
  Request extends object,
  Response extends OutcomeResponse,
>(
  declaration: InteractionDeclaration<Name, Request, Response>,
  file: string,
  fragments: string,
): Interaction<Request, Response>;
export function declareInteraction<Name extends ProviderStateName, Request extends object>(
  declaration: InteractionDeclaration<Name, Request, OutcomeResponse | RefusalResponse>,
  file: string,
  fragments: string,
) {
  const { description, state, operation, pending } = declaration;
  refuseStateParameters(state.name, state.parameters ?? {});
  const { status } = declaration.response;
  const response = expectedResponse(operation, declaration.response);
  const request = declaration.request(placeholders);
  const parts = requestParts(operations[operation], request, declaration.headers?.(placeholders));
  const directory = declareFragment(fragments, { description, file });
  const part = { description, state, request: parts, status, response, pending };
  const rehearsal = { description, status, bodies: response.wireBodies };
  const playFor = async (caller: CallerStack, perform: Performance<Request>) => {
    const read = new Set<string>();
    const performAt = (url: string) =>
      perform({ login: recordReads(quietLogin(url), (at) => read.add(at)), url, request });
    await playProvider(part, directory, performAt, caller);
    writeReads(directory, read);
    await rehearse(rehearsal, performAt);
  };
  const testOutcome = (title: string, perform: Performance<Request>) => {
    const caller = callerOf(testOutcome);
    declareTest(title, () => playFor(caller, perform));
  };
  const refuses = (title: string, call: (scene: Scene<Request>) => Promise<unknown>) => {
    const caller = callerOf(refuses);
    declareTest(title, () => playFor(caller, (scene) => expectRefused(call(scene))));
  };
  const play = (perform: Performance<Request>) => playFor(callerOf(play), perform);
  return { test: testOutcome, refuses, play };

  async function expectRefused(call: Promise<unknown>): Promise<void> {
    if ('errorType' in declaration.response) await expectRefusal(call, declaration.response);
    else throw new Error(`"${description}" declares no refusal`);
  }
}

function refuseStateParameters(name: ProviderStateName, parameters: object): void {
  const [problem] = stateProblems({ name, parameters });
  if (problem !== undefined) throw new Error(problem);
}
