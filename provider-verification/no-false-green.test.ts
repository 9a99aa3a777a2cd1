import { readContract } from '../src/contract/read-contract';
import { contractPath } from '../src/domain/vocabulary';
import type { StateTable } from './arrange/states/state-definition';
import { stateTable } from './arrange/states/state-table';
import { runVerification } from './run-verification';
import { freshPasscode, interaction, loginInState } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const login = interaction(freshPasscode);
const state = 'a member has a fresh passcode';

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

async function failuresOf(options: Partial<Parameters<typeof runVerification>[0]>) {
  const run = await runVerification({ ...place.options, interactions: [login], ...options });
  expect(run.held).toBe(false);
  return run.results.flatMap((result) => ('failures' in result ? result.failures : []));
}

test('a handler that throws fails the interaction, with the cause', async () => {
  const table = {
    ...stateTable,
    [state]: {
      arrangedBy: 'public API' as const,
      mails: 0,
      arrange: async () => {
        throw new TypeError('no member today');
      },
    },
  };
  expect(await failuresOf({ table })).toEqual([
    {
      kind: 'state',
      fault: 'harness',
      title: `Failed to arrange the provider state "${state}": no member today.`,
    },
  ]);
});

test.each([['code'], ['organization_id']])('a handler that provides no %s', async (name) => {
  const table = {
    ...stateTable,
    [state]: {
      arrangedBy: 'public API' as const,
      mails: 1,
      arrange: async (tools: Parameters<(typeof stateTable)[typeof state]['arrange']>[0]) => ({
        ...(await tools.fixture.freshPasscode()),
        [name]: '',
      }),
    },
  };
  expect(await failuresOf({ table })).toEqual([
    {
      kind: 'state',
      fault: 'harness',
      title: `Failed to arrange the provider state "${state}": it was arranged without providing ${name}.`,
    },
  ]);
});

test('an example of the contract that would reach the provider fails the interaction', async () => {
  const { generators: _, ...request } = login.raw.request;
  const bare = {
    ...login,
    request: { ...login.request, fromStates: { path: undefined, query: {}, header: {}, body: {} } },
    raw: { ...login.raw, request },
  };
  const failures = await failuresOf({ interactions: [bare] });
  expect(failures.map(({ title }) => title)).toEqual(
    ['code', 'email_address', 'organization_id'].map(
      (name) =>
        `The request would have carried the contract's example of ${name} in place of a real one; it was not sent.`,
    ),
  );
  expect(place.proxy.calls.filter(({ path }) => path.endsWith('/email/authenticate'))).toEqual([]);
});

test('an unknown state fails the interaction, with the cure', async () => {
  const stranger = { ...login, states: [{ name: 'a member on holiday', parameters: {} }] };
  expect((await failuresOf({ interactions: [stranger] }))[0]?.title).toBe(
    'Failed to arrange the provider state "a member on holiday": nobody knows how to arrange it. Add it to src/domain/provider-states.ts and to provider-verification/arrange/states/.',
  );
});

test('a run of nothing does not hold', async () => {
  const run = await runVerification({ ...place.options, interactions: [] });
  expect(run).toMatchObject({
    held: false,
    problems: ['No interaction was verified: nothing is known about the provider.'],
  });
});

test('a run in which all is skipped does not hold', async () => {
  const run = await runVerification({
    ...place.options,
    target: { ...place.target, kind: 'sandbox' },
    interactions: [loginInState('the organization is suspended')],
  });
  expect(run).toMatchObject({
    held: false,
    results: [
      {
        outcome: 'skipped',
        reason: 'Stytch suspends organizations itself; the public API has no call for it',
      },
    ],
  });
});

test('a run in which nothing is answered 200 does not hold, though every failure be pending', async () => {
  place.proxy.tamper = (call) => {
    if (!call.path.endsWith('/email/authenticate')) return undefined;
    call.status = 429;
    call.responseBody = JSON.stringify({
      status_code: 429,
      request_id: 'request-id-test-11111111-1111-4111-8111-111111111111',
      error_type: 'too_many_requests',
      error_message: 'Too many requests have been made.',
      error_url: 'https://stytch.com/docs/api/errors/429#too_many_requests',
    });
    return undefined;
  };
  const run = await runVerification({
    ...place.options,
    interactions: [{ ...login, pending: true }],
  });
  expect(run.results).toMatchObject([{ outcome: 'pending' }]);
  expect(run).toMatchObject({
    held: false,
    problems: ['No interaction was answered 200: only refusals were seen.'],
  });
});

test('an organization that cannot be deleted is told, and the run does not hold', async () => {
  place.proxy.tamper = (call) => {
    if (call.method !== 'DELETE') return undefined;
    call.status = 500;
    return undefined;
  };
  const run = await runVerification({ ...place.options, interactions: [login] });
  expect(run.results).toMatchObject([{ outcome: 'passed' }]);
  expect(run.held).toBe(false);
  expect(run.problems).toEqual([
    expect.stringMatching(
      /^The organization "contract-test-[0-9a-f]{8}-1" was left behind: Failed to delete the organization: DELETE .* answered 500/,
    ),
  ]);
});

test('pending is never fatal for what the provider answers, but for a state that is not arranged', async () => {
  const pending = { ...login, pending: true, response: login.response };
  place.proxy.tamper = (call) => {
    if (call.path === '/v1/b2b/organizations') call.status = 503;
    return undefined;
  };
  expect(await failuresOf({ interactions: [pending] })).toMatchObject([{ kind: 'state' }]);
});

test('every interaction of the contract has a state in the table', () => {
  const names = readContract(contractPath).interactions.flatMap(({ states }) =>
    states.map(({ name }) => name),
  );
  expect(names.filter((name) => !Object.hasOwn(stateTable, name))).toEqual([]);
});

test('a table that lacks a state does not compile', () => {
  const { 'an organization': _, ...others } = stateTable;
  // @ts-expect-error: the type check fails when this line is no error any more
  const incomplete: StateTable = others;
  expect(Object.keys(incomplete)).toHaveLength(Object.keys(stateTable).length - 1);
});
