import { declareFragment } from '../../src/contract/fragment';
import { writeReads } from '../../src/contract/reads';
import { stateProblems } from '../../src/contract/state-problems';
import { type ContractOperation, operations } from '../../src/domain/operations';
import { placeholders } from '../../src/domain/placeholders';
import type { ProviderStateName } from '../../src/domain/provider-states';
import { callOf, type RequestOf, type ResponseOf } from './call-of';
import { declareTest } from './declare-test';
import { expectRefusal } from './expect-refusal';
import { expectedResponse } from './expected-response';
import type {
  Expectations,
  Interaction,
  InteractionDeclaration,
  Performance,
  Scene,
} from './interaction-declaration';
import type { OutcomeResponse, RefusalResponse } from './outcome-response';
import { playProvider } from './play-provider';
import { quietLogin } from './quiet-login';
import { recordReads } from './record-reads';
import { rehearse } from './rehearse';
import { type CallerStack, callerOf } from './request-mismatch';
import { requestParts } from './request-parts';

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
  Operation extends ContractOperation,
  Request extends RequestOf<Operation>,
  Response extends OutcomeResponse,
>(
  declaration: InteractionDeclaration<Name, Operation, Request, Response>,
  file: string,
  fragments: string,
): Interaction<Request, Response, ResponseOf<Operation>>;
export function declareInteraction<
  Name extends ProviderStateName,
  Operation extends ContractOperation,
  Request extends RequestOf<Operation>,
>(
  declaration: InteractionDeclaration<Name, Operation, Request, OutcomeResponse | RefusalResponse>,
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
  const test = (title: string, perform: Performance<Request>, caller = callerOf(test)) =>
    declareTest(title, () => playFor(caller, perform));
  const play = (perform: Performance<Request>) => playFor(callerOf(play), perform);
  const makeCall = (scene: Scene<Request>): Promise<ResponseOf<Operation>> =>
    callOf(operation)(scene.login, scene.request);
  const succeeds = (title: string, expectations: Expectations<Request, ResponseOf<Operation>>) =>
    test(title, async (scene) => expectations(await makeCall(scene), scene), callerOf(succeeds));
  const refuses = (title: string, call: (scene: Scene<Request>) => Promise<unknown> = makeCall) =>
    test(title, (scene) => expectRefused(call(scene)), callerOf(refuses));
  return { succeeds, refuses, test, play };

  async function expectRefused(call: Promise<unknown>): Promise<void> {
    if ('errorType' in declaration.response) await expectRefusal(call, declaration.response);
    else throw new Error(`"${description}" declares no refusal`);
  }
}

function refuseStateParameters(name: ProviderStateName, parameters: object): void {
  const [problem] = stateProblems({ name, parameters });
  if (problem !== undefined) throw new Error(problem);
}
