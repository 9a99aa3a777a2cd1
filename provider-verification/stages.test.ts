import type { VerificationRun } from '../src/domain/verification-result';
import { runVerification } from './run-verification';
import {
  freshPasscode,
  interaction,
  loginInState,
  loginNamed,
} from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const expired = loginInState('a member has a passcode that has expired', 401);
const login = interaction(freshPasscode);
const another = loginNamed('another login');

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

test('results are told as they come, and stand in the order of the contract', async () => {
  const told: string[] = [];
  const states: VerificationRun[] = [];
  const run = await runVerification({
    ...place.options,
    interactions: [expired, login, another],
    onVerified({ result }, soFar) {
      told.push(result.interaction);
      states.push(soFar);
    },
  });
  expect(run.results.map((one) => one.interaction)).toEqual(
    [expired, login, another].map(({ description }) => description),
  );
  expect(states.map(({ results }) => results.length)).toEqual([1, 2, 3]);
  expect(told.at(-1)).toBe(expired.description);
});

test('a state that moves the clock is arranged when no other interaction is under way', async () => {
  await runVerification({ ...place.options, interactions: [expired, login, another] });
  const paths = place.proxy.calls.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  const clock = paths.indexOf('POST /_emulator/clock');
  const deleted = paths.flatMap((path, index) => (path.startsWith('DELETE ') ? [index] : []));
  expect(deleted.filter((index) => index < clock)).toHaveLength(2);
  expect(deleted.filter((index) => index > clock)).toHaveLength(1);
});

test('where there is a provider aside, a state that moves the clock is arranged at that one', async () => {
  const second = await workplace();
  try {
    const { target, inbox } = second.options;
    const interactions = [expired, login, another];
    const run = await runVerification({ ...place.options, aside: { target, inbox }, interactions });
    expect(run.results.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
    const asked = (one: Workplace) =>
      ['POST /_emulator/clock', 'POST /v1/b2b/organizations'].map(
        (call) => one.proxy.calls.filter(({ method, path }) => `${method} ${path}` === call).length,
      );
    expect(asked(place)).toEqual([0, 2]);
    expect(asked(second)).toEqual([1, 1]);
    expect([place, second].map(({ emulator }) => emulator.world.organizations.size)).toEqual([
      0, 0,
    ]);
  } finally {
    await second.close();
  }
});

test('a run ends with the interaction that its owner waited for, and leaves nothing behind', async () => {
  const interactions = Array.from({ length: 100 }, () => ({ ...login }));
  const run = await runVerification({ ...place.options, interactions, stopWhen: () => true });
  expect(run.results).toHaveLength(1);
  expect(run.held).toBe(false);
  expect(place.emulator.world.organizations.size).toBe(0);
  const created = place.proxy.calls.filter(
    ({ method, path }) => method === 'POST' && path === '/v1/b2b/organizations',
  );
  expect(created.length).toBeLessThan(interactions.length);
});
