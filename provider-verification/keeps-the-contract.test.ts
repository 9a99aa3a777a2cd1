import { operationOf } from '../src/contract/operation-of';
import { readContract } from '../src/contract/read-contract';
import { contractPath } from '../src/domain/vocabulary';
import type { Verification } from './open-verification';
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
  const asked = exchange && operationOf(exchange);
  expect(asked).toBe(operationOf(interaction.request));
});

test('no interaction shares an organization with another, and none is left behind', async () => {
  const created = place.proxy.calls.filter(
    ({ method, path }) => method === 'POST' && path === '/v1/b2b/organizations',
  );
  const slugs = created.map(({ requestBody }) => JSON.parse(requestBody).organization_slug);
  expect(new Set(slugs).size).toBe(created.length);
  expect(created.length).toBeGreaterThan(interactions.length / 2);
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
  // The locked member's is what the wrong passcodes are made of.
  expect(mailed.filter((code) => !used.has(code)).length).toBeLessThanOrEqual(1);
  expect(mailed.length).toBeGreaterThan(20);
});
