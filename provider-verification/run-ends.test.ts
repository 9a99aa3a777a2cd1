import { LeftBehind } from '../src/errors/left-behind';
import { cleanUpMs } from './clean-up/delete-organizations';
import { type Replayer, startReplayer } from './replay/start-replayer';
import { runVerification } from './run-verification';
import { freshPasscode, interaction } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const login = interaction(freshPasscode);

let place: Workplace;
// Started before: the time that a run has is for what it is to be held up by.
let replayer: Replayer;

beforeAll(async () => {
  replayer = startReplayer();
  await replayer.ready();
});

afterAll(() => replayer.close());

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

const loginAgain = { ...login };

/** A provider that never answers the deletion of the first organization. */
function keepSilentOnOneDelete(): void {
  let silent: string | undefined;
  place.proxy.tamper = ({ method, path }) => {
    if (method !== 'DELETE') return undefined;
    silent ??= path;
    return path === silent ? 'silence' : undefined;
  };
}

test('a provider that never answers one DELETE ends the run in time, which lists what is left', async () => {
  keepSilentOnOneDelete();
  const started = performance.now();
  const run = await runVerification({
    ...place.options,
    interactions: [login, loginAgain],
    cleanUpMs: { afterInteraction: 300, atEnd: 500 },
  });
  expect(performance.now() - started).toBeLessThan(20_000);
  // All that a silent deletion costs the run.
  expect(cleanUpMs.afterInteraction + cleanUpMs.atEnd).toBeLessThanOrEqual(20_000);
  expect(run.results).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }]);
  expect(run.held).toBe(false);
  expect(run.problems).toEqual([
    expect.stringMatching(
      /^The organization "contract-test-[0-9a-f]{8}-\d" was left behind: the provider did not answer within the 0\.5 s that clean-up has\.$/,
    ),
  ]);
});

test('a run that breaks tells what it left behind, and what broke it', async () => {
  keepSilentOnOneDelete();
  const broken = runVerification({
    ...place.options,
    interactions: [login, loginAgain],
    cleanUpMs: { afterInteraction: 300, atEnd: 500 },
    onVerified() {
      throw new TypeError('the harness broke');
    },
  });
  const caught: unknown = await broken.catch((cause: unknown) => cause);
  expect(caught).toBeInstanceOf(LeftBehind);
  expect(caught).toMatchObject({
    cause: { message: 'the harness broke' },
    sentences: [expect.stringMatching(/^The organization "contract-test-.*" was left behind: /)],
  });
});

/** Half of it is for verifying. */
const deadlineMs = 4_000;

test.each([
  ['a set-up call', '/v1/b2b/organizations'],
  ['the interaction itself', '/v1/b2b/otps/email/authenticate'],
  ['a look at the outbox', '/_emulator/outbox'],
  ['a request for its keys', '/v1/b2b/sessions/jwks'],
])('a run whose provider never answers %s ends at its deadline, and names it', async (_, path) => {
  const unanswered: string[] = [];
  place.proxy.tamper = (call) => {
    const isAnswered =
      !call.path.startsWith(path) || call.method === 'DELETE' || call.path.endsWith('/search');
    if (isAnswered) return undefined;
    unanswered.push(call.path);
    return 'silence';
  };
  const started = performance.now();
  const run = await runVerification({
    ...place.options,
    interactions: [login],
    replayer,
    deadlineMs,
  });
  expect(performance.now() - started).toBeLessThan(deadlineMs);
  expect(unanswered).not.toEqual([]);
  expect(run.held).toBe(false);
  expect(run.problems[0]).toBe(
    `The run was ended, to be done within its deadline of 0.1 minutes: ${place.proxy.url} answers too slowly or not at all.`,
  );
  expect(place.emulator.world.organizations.size).toBe(0);
});
