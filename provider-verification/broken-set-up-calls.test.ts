import { patientCaller } from './arrange/provider-api/patient-caller';
import { runVerification } from './run-verification';
import { freshPasscode, interaction } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const patience = { attempts: 5, firstDelayMs: 10, longestDelayMs: 1_000 };

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

/** Verifies the login as at a sandbox, whose set-up calls are repeated. */
function verifyLogin() {
  return runVerification({
    inbox: place.options.inbox,
    target: { ...place.target, kind: 'sandbox' },
    interactions: [interaction(freshPasscode)],
    callerFor: (signal, shut) => patientCaller(signal, patience, shut),
  });
}

function sentTo(path: string) {
  return place.proxy.calls.filter((call) => call.method === 'POST' && call.path === path);
}

test('with nothing broken the login passes', async () => {
  expect((await verifyLogin()).results).toMatchObject([{ outcome: 'passed' }]);
});

test.each([
  ['HTML', '<html>Maintenance</html>', /\/members answered 200 with a body that is not JSON/],
  ['20 MB', JSON.stringify({ filler: 'x'.repeat(20 * 1024 * 1024) }), /larger than 4 MiB/],
])(
  'a response of %s to a set-up call fails the interaction, with the call',
  async (_, body, message) => {
    place.proxy.tamper = (call) => {
      if (call.path.endsWith('/members')) call.responseBody = body;
      return undefined;
    };
    const { results, held } = await verifyLogin();
    expect(held).toBe(false);
    expect(results).toMatchObject([
      { outcome: 'failed', failures: [{ kind: 'state', title: expect.stringMatching(message) }] },
    ]);
    expect(place.emulator.world.organizations.size).toBe(0);
  },
);

test('a creation whose response is cut off fails, and its organization is deleted by its slug', async () => {
  place.proxy.tamper = (call) => !(call.method === 'POST' && call.path === '/v1/b2b/organizations');
  const { results, held } = await verifyLogin();
  expect(held).toBe(false);
  const message = /POST \/v1\/b2b\/organizations got no response \(connection/;
  expect(results).toMatchObject([
    { outcome: 'failed', failures: [{ title: expect.stringMatching(message) }] },
  ]);
  expect(sentTo('/v1/b2b/organizations')).toHaveLength(1);
  expect(place.emulator.world.organizations.size).toBe(0);
});

test('the interaction under test is never repeated', async () => {
  place.emulator.world.faults.add({
    route: 'POST /v1/b2b/otps/email/authenticate',
    times: 5,
    error: { status: 503, error_type: 'busy' },
  });
  const { results, held } = await verifyLogin();
  expect(held).toBe(false);
  expect(results).toMatchObject([{ outcome: 'failed', status: 503 }]);
  expect(sentTo('/v1/b2b/otps/email/authenticate')).toHaveLength(1);
});
