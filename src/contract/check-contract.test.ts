import { contractPath } from '../domain/vocabulary';
import { checkContract } from './check-contract';
import type { ContractDocument, InteractionDocument } from './contract-document';
import { operationOf } from './operation-of';
import { contractOf, readContract } from './read-contract';

const committed = readContract(contractPath);

const login = 'a fresh passcode of an active member';

/** The committed contract with one interaction, a sound one, changed. */
function withFirst(change: (first: InteractionDocument) => Partial<InteractionDocument>) {
  const { interactions } = committed.json;
  const first = interactions.find(({ description }) => description === login);
  if (first === undefined) throw new Error('the committed contract lacks the login');
  return contractOf({
    ...committed.json,
    interactions: [{ ...first, ...change(first) }, ...interactions.filter((one) => one !== first)],
  });
}

function withBody(change: object): ReturnType<typeof contractOf> {
  return withFirst(({ response }) => ({
    response: {
      ...response,
      body: { ...jsonBody, content: Object.assign({}, response.body?.content, change) },
    },
  }));
}

const jsonBody = { contentType: 'application/json', encoded: false } as const;

function problemsOf(json: Partial<ContractDocument>, declared?: number): string[] {
  return checkContract(contractOf({ ...committed.json, ...json }), declared).map(
    ({ problem }) => problem,
  );
}

test('the committed contract has no problem', () => {
  expect(checkContract(committed, committed.interactions.length)).toEqual([]);
});

test('the committed contract has successes, refusals, and pending ones of both', () => {
  const kinds = committed.interactions.map(({ response, pending }) =>
    [response.status === 200, pending].join(' '),
  );
  expect(new Set(kinds)).toEqual(new Set(['true false', 'false false', 'true true', 'false true']));
});

test.each([...new Set(committed.interactions.map(({ request }) => operationOf(request)))])(
  'the committed contract has a success of %s',
  (operation) => {
    const statuses = committed.interactions
      .filter(({ request }) => operationOf(request) === operation)
      .map(({ response }) => response.status);
    expect(statuses).toContain(200);
  },
);

test('a contract between others is not ours', () => {
  expect(problemsOf({ consumer: { name: 'somebody' } })).toEqual([
    'it is between "somebody" and "stytch-b2b", not "b2b-login" and "stytch-b2b"',
  ]);
});

test('an empty contract is none, and the number declared counts', () => {
  expect(problemsOf({ interactions: [] }, 3)).toEqual([
    'it holds no interaction',
    'it holds 0 interactions, declared were 3',
  ]);
});

test('two interactions of one description are named', () => {
  const [first] = committed.json.interactions;
  expect(
    checkContract(contractOf({ ...committed.json, interactions: first ? [first, first] : [] })),
  ).toEqual([{ interaction: first?.description, problem: 'another has the same description' }]);
});

test('an example that breaks the documented schema is told with its place', () => {
  const [problem, ...others] = checkContract(withBody({ status_code: '200' }));
  expect(problem).toMatchObject({
    interaction: login,
    problem: expect.stringContaining('/status_code'),
  });
  expect(others).toEqual([]);
});

test('a state that nobody arranges, and one with other parameters, are told', () => {
  const unknown = withFirst(() => ({
    providerStates: [
      { name: 'a member on holiday', params: {} },
      { name: 'a member has a fresh passcode', params: { member_status: 'asleep' } },
    ],
  }));
  expect(checkContract(unknown).map(({ problem }) => problem)).toEqual([
    'nobody arranges the provider state "a member on holiday"',
    'the provider state "a member has a fresh passcode" does not take "member_status": Invalid option: expected one of "active"|"pending"',
  ]);
});

test('a value that no state provides is told', () => {
  const asking = withFirst(({ request }) => ({
    request: {
      ...request,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Pact's own expression
      generators: { body: { '$.code': { type: 'ProviderState', expression: '${nonsense}' } } },
    },
  }));
  expect(checkContract(asking).map(({ problem }) => problem)).toEqual([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Pact's own expression
    'no state provides ${nonsense}, which $.code asks for',
  ]);
});

test('a generator that makes up a value on each run is told', () => {
  const restless = withFirst(({ response }) => ({
    response: { ...response, generators: { body: { '$.request_id': { type: 'Uuid' } } } },
  }));
  expect(checkContract(restless).map(({ problem }) => problem)).toEqual([
    'response holds generators, which no consumer test writes',
    'it holds a generator of kind Uuid, new on each run',
  ]);
});

test('a real secret is told by its place and not by its value', () => {
  const leaking = withBody({ session_token: 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=' });
  const problems = checkContract(leaking);
  expect(problems).toEqual([
    {
      problem:
        'what stands at /interactions/0/response/body/content/session_token looks like the value of a secret field',
    },
  ]);
});

test('a path that is none of the contract is told', () => {
  const elsewhere = withFirst(({ request }) => ({ request: { ...request, path: '/v1/users' } }));
  expect(checkContract(elsewhere).map(({ problem }) => problem)).toEqual([
    "the path /v1/users is none of the contract's",
  ]);
});
