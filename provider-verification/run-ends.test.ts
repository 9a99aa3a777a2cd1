import { runVerification } from './run-verification';
import { freshPasscode, interaction } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const login = interaction(freshPasscode);

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

test.each([
  ['a set-up call', '/v1/b2b/organizations'],
  ['the interaction itself', '/v1/b2b/otps/email/authenticate'],
  ['a look at the outbox', '/_emulator/outbox'],
])('a run whose provider never answers %s ends at its deadline, and names it', async (_, path) => {
  place.proxy.tamper = (call) =>
    call.path.startsWith(path) && call.method !== 'DELETE' && !call.path.endsWith('/search')
      ? 'silence'
      : undefined;
  const started = performance.now();
  const run = await runVerification({
    ...place.options,
    interactions: [login],
    deadlineMs: 8_000,
  });
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(run.held).toBe(false);
  expect(run.problems[0]).toBe(
    `The run was ended, to be done within its deadline of 0.1 minutes: ${place.proxy.url} answers too slowly or not at all.`,
  );
  expect(place.emulator.world.organizations.size).toBe(0);
});
