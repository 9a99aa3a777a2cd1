import { operationOf } from '../../src/contract/operation-of';
import { type ContractInteraction, readContract } from '../../src/contract/read-contract';
import { isContractOperation, operationNames, operations } from '../../src/domain/operations';
import { contractPath } from '../../src/domain/vocabulary';
import { runVerification } from '../run-verification';
import type { CallTamper } from '../testing/standing-proxy';
import { type Workplace, workplace } from '../testing/workplace';
import { recordExchanges } from './record-exchanges';

const successes = readContract(contractPath).interactions.filter(
  ({ response }) => response.status === 200,
);

/** What brings a token, as far as the contract has it: each response is made for one request alone. */
const logins = operationNames
  .filter(isContractOperation)
  .filter((name) => /\/(authenticate|exchange|recover|create)$/.test(operations[name].path))
  .map((name): [string, ContractInteraction[]] => [name, successesOf(name)])
  .filter(([, own]) => own.length > 0);

/** Up to three; where the contract has one alone, it is asked for twice. */
function successesOf(name: string): ContractInteraction[] {
  const own = successes.filter(({ request }) => operationOf(request) === name).slice(0, 3);
  if (own.length !== 1) return own;
  return [...own, ...own.map((one) => ({ ...one, description: `${one.description}, again` }))];
}

/** Answers each successful call of a path from the first one that passed. */
function canned(path: string): CallTamper {
  let first: string | undefined;
  return (call) => {
    if (call.path !== path || call.status !== 200) return undefined;
    first ??= call.responseBody;
    call.responseBody = first;
    return undefined;
  };
}

test('the contract has a login', () => {
  expect(logins.map(([name]) => name)).toContain('authenticate');
});

test.each(logins)('a provider that answers each %s from the first one is red', async (_, own) => {
  const { failures } = await recordExchanges(own, canned(own[0]?.request.path ?? ''));
  expect(failures.size).toBeGreaterThan(1);
  // One response is what was really said, be it to the first interaction or to what arranged it.
  const red = [...failures.values()].map((found) => found.length > 0);
  expect(red.slice(1)).toEqual(own.slice(1).map(() => true));
});

describe('in a whole run', () => {
  let place: Workplace;

  beforeEach(async () => {
    place = await workplace();
  });

  afterEach(() => place.close());

  test('a provider that answers every login from the first one is red on all but one', async () => {
    const { path } = operations.authenticate;
    place.proxy.tamper = canned(path);
    const interactions = successes.filter(({ request }) => request.path === path).slice(0, 5);
    const run = await runVerification({ ...place.options, interactions });
    expect(run.held).toBe(false);
    const outcomes = run.results.map(({ outcome }) => outcome);
    expect(outcomes).toHaveLength(interactions.length);
    expect(outcomes.filter((outcome) => outcome !== 'failed').length).toBeLessThanOrEqual(1);
  });
});
