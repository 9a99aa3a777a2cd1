import { operationOf } from '../src/contract/operation-of';
import { readContract } from '../src/contract/read-contract';
import type { VerificationRun } from '../src/domain/verification-result';
import { contractPath } from '../src/domain/vocabulary';
import { renderReport } from '../src/reports/render-report';
import { reportShape } from '../src/reports/report-shape';
import { isReporter, reporters } from '../src/reports/reporters';
import { sampleRun } from '../src/reports/testing/sample-run';
import { redacted } from '../src/secrets/redacted';
import { stateTable } from './arrange/states/state-table';
import { organizationsOf } from './plan/plan-run';
import { runVerification } from './run-verification';
import type { VerifiedInteraction } from './tell/verified-interaction';
import { leaksOf } from './testing/leaks-of';
import { type Workplace, workplace } from './testing/workplace';

const { interactions } = readContract(contractPath);
const names = interactions.map((interaction) => [interaction.description, interaction] as const);

let place: Workplace;
let run: VerificationRun;
const verified = new Map<string, VerifiedInteraction>();

beforeAll(async () => {
  place = await workplace();
  const onVerified = (one: VerifiedInteraction) => void verified.set(one.result.interaction, one);
  run = await runVerification({ ...place.options, interactions, onVerified });
});

afterAll(() => place.close());

test.each(names)('the emulator keeps: %s', (_, { description, pending, request, response }) => {
  const { result, exchange } = verified.get(description) ?? {};
  expect(result).toMatchObject({
    interaction: description,
    outcome: pending ? 'pending' : 'passed',
    status: response.status,
    latencyMs: expect.any(Number),
  });
  expect(result && 'failures' in result ? result.failures : []).toEqual([]);
  expect(exchange && operationOf(exchange)).toBe(operationOf(request));
});

test('a run of all of them holds, and nothing is wrong with it', () => {
  expect(run).toMatchObject({ held: true, problems: [] });
});

test('no secret that crossed the wire is in any report of the run', () => {
  const all = Object.keys(reporters).filter(isReporter);
  const reported = { ...sampleRun('green'), run: redacted(run) };
  const reports = all.map((name): [string, string] => [name, renderReport(name, reported)]);
  const told = Object.fromEntries(reports).json ?? '';
  // The shape that is published knows no other key than those that a run writes.
  expect(reportShape.parse(JSON.parse(told)).interactions).toHaveLength(interactions.length);
  expect(leaksOf(place.proxy.calls, new Map(reports), 60)).toEqual([]);
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
