import type { ContractInteraction } from '../src/contract/read-contract';
import { type RunOptions, runVerification } from './run-verification';
import { freshPasscode, interaction, loginNamed } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const login = interaction(freshPasscode);
const another = loginNamed('another login');

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

/** Interactions of which some are taken first, then others; all are written when those have been verified. */
function inWriting(
  first: readonly ContractInteraction[],
  written: () => Promise<readonly ContractInteraction[]>,
  second: readonly ContractInteraction[] = [],
): RunOptions['interactions'] {
  const portions = [first, second];
  const needed = new Set([...first, ...second].map(({ raw }) => JSON.stringify(raw))).size;
  const all = new Promise<readonly ContractInteraction[]>((resolve, reject) => {
    const whenVerified = () => {
      if (logins() < needed || portions.length > 0) setImmediate(whenVerified);
      else written().then(resolve, reject);
    };
    whenVerified();
  });
  return {
    take: () => portions.shift() ?? [],
    written: all,
  };
}

function logins(): number {
  return place.proxy.calls.filter(({ path }) => path.startsWith(login.request.path)).length;
}

test('what was verified before the contract is written is not verified again', async () => {
  const told: string[] = [];
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([login], async () => [another, JSON.parse(JSON.stringify(login))]),
    onVerified: ({ result }) => void told.push(result.interaction),
  });
  expect(logins()).toBe(2);
  expect(told).toEqual([login.description, another.description]);
  expect(run.planned).toEqual([another.description, login.description]);
  expect(run.results).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }]);
  expect(run.held).toBe(true);
});

test('what comes again word for word is not verified again', async () => {
  const asWritten: ContractInteraction = JSON.parse(JSON.stringify(login));
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([login], async () => [login], [asWritten]),
  });
  expect(logins()).toBe(1);
  expect(run.results).toMatchObject([{ interaction: login.description, outcome: 'passed' }]);
});

test('what comes again otherwise is verified again, and the later result counts', async () => {
  const before = { ...login, raw: { ...login.raw, pending: true }, pending: true };
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([before], async () => [login], [login]),
  });
  expect(logins()).toBe(2);
  expect(run.results).toMatchObject([{ interaction: login.description, outcome: 'passed' }]);
});

test('what stands otherwise in the contract is verified as it stands there', async () => {
  const before = { ...login, raw: { ...login.raw, pending: true }, pending: true };
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([before], async () => [login]),
  });
  expect(logins()).toBe(2);
  expect(run.results).toMatchObject([{ interaction: login.description, outcome: 'passed' }]);
});

test('an early result of what is not in the contract is told to nobody', async () => {
  const told: string[] = [];
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([another], async () => [login]),
    onVerified: ({ result }) => void told.push(result.interaction),
  });
  expect(told).toEqual([login.description]);
  expect(run.planned).toEqual([login.description]);
});

test('an early failure counts like a late one', async () => {
  place.proxy.tamper = ({ path }) => !path.startsWith(login.request.path);
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([login], async () => [login]),
  });
  expect(run.results).toMatchObject([{ outcome: 'failed' }]);
  expect(run.held).toBe(false);
});

test('a contract that is not written ends the run, which leaves nothing behind', async () => {
  const nothing = new Error('the consumer tests failed');
  const run = runVerification({
    ...place.options,
    interactions: inWriting([login], () => Promise.reject(nothing)),
  });
  await expect(run).rejects.toBe(nothing);
  expect(place.emulator.world.organizations.size).toBe(0);
});

test('a contract without interactions does not hold, whatever was verified before', async () => {
  const run = await runVerification({
    ...place.options,
    interactions: inWriting([login], async () => []),
  });
  expect(run.held).toBe(false);
  expect(run.problems).toEqual([
    'No interaction was verified: nothing is known about the provider.',
  ]);
});
