import { BrokerClient } from '../src/broker/broker-client';
import { emulatorInbox } from '../src/inbox/emulator-inbox';
import { keepCollectingGarbage } from '../src/testing/keep-collecting-garbage';
import { type SlowServer, silences, slowServer } from '../src/testing/slow-server';
import { callProvider } from './arrange/provider-api/call-provider';
import { patientCaller } from './arrange/provider-api/patient-caller';
import { ProviderApi } from './arrange/provider-api/provider-api';
import { onceCaller } from './arrange/provider-api/set-up-caller';

// A signal that nothing but the garbage collector knows never fires (Node 20): it is collected all
// the time here.
let stop: () => void;
let server: SlowServer | undefined;

beforeAll(() => {
  stop = keepCollectingGarbage();
});

afterEach(() => server?.close());

afterAll(() => stop());

const ms = 100;
const nobody = () => new AbortController().signal;
const target = { kind: 'sandbox', projectId: 'project-test-1', secret: 'secret-test-1' } as const;

/** Whoever waits for a server: a row each. */
const waits: readonly (readonly [string, (url: string) => Promise<unknown>])[] = [
  [
    'a call of the provider',
    (url) => callProvider({ method: 'GET', url, timeoutMs: ms, signal: nobody() }),
  ],
  [
    'a call of the provider, ended by the run',
    (url) => {
      const run = new AbortController();
      setTimeout(() => run.abort(new Error('it took more than the run has')), ms);
      return callProvider({ method: 'GET', url, timeoutMs: 60_000, signal: run.signal });
    },
  ],
  ...[onceCaller, patientCaller].map(
    (callerFor) =>
      [
        `a set-up call of ${callerFor.name}, ended by the run`,
        (url: string) => {
          const run = new AbortController();
          setTimeout(() => run.abort(new Error('it took more than the run has')), ms);
          const api = new ProviderApi({ ...target, baseUrl: url }, callerFor(run.signal));
          return api.getOrganization('organization-test-1');
        },
      ] as const,
  ),
  [
    'a look at the outbox',
    (url) =>
      emulatorInbox(url, undefined, ms).newestCode({
        address: 'member@example.com',
        sentAfter: 0,
        known: new Set(),
        signal: nobody(),
        resend: async () => undefined,
      }),
  ],
  ...(['GET', 'POST'] as const).map(
    (method) =>
      [
        `a ${method} of the broker`,
        (url: string) =>
          new BrokerClient(
            { baseUrl: url, authorization: undefined },
            { timeoutMs: ms, attempts: 1, firstDelayMs: 1 },
          ).send({ what: 'reach', method, path: '/', ...(method === 'GET' ? {} : { body: {} }) }),
      ] as const,
  ),
];

const rows = waits.flatMap(([name, wait]) => silences.map((how) => [name, how, wait] as const));

test.each(rows)('%s ends at its deadline when the server %s', async (_, how, wait) => {
  server = await slowServer(how);
  const started = performance.now();
  await expect(wait(server.url)).rejects.toThrow(/it took more than/);
  expect(performance.now() - started).toBeLessThan(5_000);
});
