import { type ContractInteraction, readContract } from '../../src/contract/read-contract';
import { operations } from '../../src/domain/operations';
import { contractPath } from '../../src/domain/vocabulary';
import { skipReason } from '../arrange/skip-reason';
import { stateTable } from '../arrange/states/state-table';

// The harness is tested with what any team's contract has: its lesson, the login that succeeds. All
// else is made of that or found by what it is, so that an outcome can be deleted or renamed freely.
const { interactions } = readContract(contractPath);

/** The interaction that every contract begins with (`authenticate-succeeds.pact.test.ts`). */
export const freshPasscode = 'a fresh passcode of an active member';

/** An interaction of the committed contract, by its description. */
export function interaction(description: string): ContractInteraction {
  return found(description, (one) => one.description === description);
}

/** Some refusal of the login that does not only pend. */
export function someRefusal(): ContractInteraction {
  return found(
    'refusal of a login',
    ({ pending, request, response }) =>
      !pending &&
      [401, 404].includes(response.status) &&
      request.path === operations.authenticate.path,
  );
}

/** One that a run against a sandbox skips, and whose description is part of no other. */
export function someUnarrangeable(): ContractInteraction {
  return found(
    'interaction that a sandbox skips',
    (one) =>
      skipReason(one, stateTable) !== undefined &&
      interactions.filter(({ description }) => description.includes(one.description)).length === 1,
  );
}

/** The login once more, under another name. */
export function loginNamed(description: string): ContractInteraction {
  const login = interaction(freshPasscode);
  return { ...login, description, raw: { ...login.raw, description } };
}

/** The login in another provider state, which answers with a status. */
export function loginInState(name: string, status = 200): ContractInteraction {
  const login = loginNamed(`a login where ${name}`);
  return {
    ...login,
    states: [{ name, parameters: {} }],
    response: status === 200 ? login.response : { status, body: undefined },
    raw: {
      ...login.raw,
      providerStates: [{ name, params: {} }],
      response: status === 200 ? login.raw.response : { status },
    },
  };
}

function found(what: string, matches: (one: ContractInteraction) => boolean): ContractInteraction {
  const one = interactions.find(matches);
  if (one === undefined) throw new Error(`the contract has no "${what}"`);
  return one;
}
