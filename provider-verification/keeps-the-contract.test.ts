import { operationOf } from '../src/contract/operation-of';
import { readContract } from '../src/contract/read-contract';
import { contractPath } from '../src/domain/vocabulary';
import { stateTable } from './arrange/states/state-table';
import type { Verification } from './open-verification';
import { organizationsOf } from './plan/plan-run';
import { type Workplace, workplace } from './testing/workplace';

const { interactions } = readContract(contractPath);
const names = interactions.map((interaction) => [interaction.description, interaction] as const);

let place: Workplace;
let verification: Verification;

beforeAll(async () => {
  place = await workplace();
  verification = await place.open();
});

afterAll(() => place.close());

test.each(names)('the emulator keeps: %s', async (_, interaction) => {
  const { result, exchange } = await verification.verify(interaction);
  expect(result).toMatchObject({
    interaction: interaction.description,
    outcome: interaction.pending ? 'pending' : 'passed',
    status: interaction.response.status,
    latencyMs: expect.any(Number),
  });
  expect('failures' in result ? result.failures : []).toEqual([]);
  expect(exchange && operationOf(exchange)).toBe(operationOf(interaction.request));
});

test('as many organizations were made as planned, and none is left behind', async () => {
  const makes = ['/v1/b2b/organizations', '/v1/b2b/discovery/organizations/create'];
  const created = place.proxy.calls.filter(
    ({ method, path, status }) => method === 'POST' && makes.includes(path) && status === 200,
  );
  const planned = interactions.reduce((sum, one) => sum + organizationsOf(one, stateTable), 0);
  expect(created).toHaveLength(planned);
  expect(place.emulator.world.organizations.size).toBe(0);
});

test('every passcode that was mailed is used, but those of logins that nobody can complete', async () => {
  const used = new Set(
    place.proxy.calls.flatMap(({ path, requestBody }) =>
      /\/email\/(discovery\/)?authenticate$/.test(path)
        ? [String(JSON.parse(requestBody).code)]
        : [],
    ),
  );
  const mailed = place.proxy.calls.flatMap(({ path, responseBody }) =>
    path.startsWith('/_emulator/outbox') ? [String(JSON.parse(responseBody).code)] : [],
  );
  // A locked member's is what the wrong passcodes are made of, one may be too old by now, and one be
  // asked for in vain; beside them, one that a newer took the place of, and one that is typed with a
  // letter in it.
  const unusable = interactions.filter(({ states }) =>
    states.some(({ name }) => /locked|minutes have passed|must be refused/.test(name)),
  );
  expect(mailed.filter((code) => !used.has(code)).length).toBeLessThanOrEqual(unusable.length + 2);
  expect(mailed.length).toBeGreaterThan(20);
});
