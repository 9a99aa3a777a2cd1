import type { ContractOperation } from '../../src/domain/operations';
import type { ProviderStateName } from '../../src/domain/provider-states';
import type { Login } from '../login';
import type { RequestOf } from './call-of';
import type { Given, Provided } from './given';
import type { OutcomeResponse, RefusalResponse } from './outcome-response';

/** What a consumer test says of one interaction. */
export interface InteractionDeclaration<
  Name extends ProviderStateName,
  Operation extends ContractOperation,
  Request extends RequestOf<Operation>,
  Response extends OutcomeResponse,
> {
  /** Unique in the contract. */
  readonly description: string;
  readonly state: Given<Name>;
  readonly operation: Operation;
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
export type Performance<Request> = (scene: Scene<Request>) => Promise<void>;

/** What a test expects of what the login returns. */
export type Expectations<Request, Returned> = (
  returned: Returned,
  scene: Scene<Request>,
) => void | Promise<void>;

/**
 * A declared interaction, whose test is declared in one of three ways. Each time the provider is
 * played for one request, and the test fails when the consumer sends another one. It runs again with
 * each body that Stytch may send as well (`wire-bodies.ts`).
 */
export interface Interaction<Request, Response, Returned> {
  /** The login makes the operation's call with the request; the test looks at what it returns. */
  readonly succeeds: Response extends RefusalResponse
    ? never
    : (title: string, expectations: Expectations<Request, Returned>) => void;
  /** The same, and the login throws what was declared; `call` where it is another call. */
  readonly refuses: Response extends RefusalResponse
    ? (title: string, call?: (scene: Scene<Request>) => Promise<unknown>) => void
    : never;
  /** The test makes the calls itself. */
  readonly test: (title: string, perform: Performance<Request>) => void;
  /** The same within a test that stands already. */
  readonly play: (perform: Performance<Request>) => Promise<void>;
}
