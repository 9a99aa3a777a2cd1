import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { CallGate } from './call-gate';
import { patientCaller } from './patient-caller';

const { signal } = new AbortController();

/** Calls that end when they are told to, in the order in which they began. */
function calls(gate: CallGate) {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const make = (name: number) =>
    gate.run(
      () =>
        new Promise<void>((resolve) => {
          begun.push(name);
          ends.push(resolve);
        }),
    );
  return { begun, ends, make };
}

/** Lets everything that is ready to go on do so. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('no more calls are under way than the gate lets through, in their order', async () => {
  const gate = new CallGate(2, signal);
  const { begun, ends, make } = calls(gate);
  const all = Promise.all([1, 2, 3, 4].map(make));
  await settle();
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  await settle();
  expect(begun).toEqual([1, 2, 3]);
  ends[1]?.();
  ends[2]?.();
  await settle();
  expect(begun).toEqual([1, 2, 3, 4]);
  ends[3]?.();
  await all;
});

test('a call that fails gives its place to the next', async () => {
  const gate = new CallGate(1, signal);
  await expect(gate.run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  await expect(gate.run(async () => 'done')).resolves.toBe('done');
});

test('while the gate is shut no call begins, but for one that a stopped run still makes', async () => {
  const controller = new AbortController();
  const gate = new CallGate(2, controller.signal);
  const { begun, ends, make } = calls(gate);
  gate.shut(60_000);
  const waiting = make(1);
  await settle();
  expect(begun).toEqual([]);
  controller.abort();
  await settle();
  expect(begun).toEqual([1]);
  ends[0]?.();
  await waiting;
});

describe('a provider that answers 429 once', () => {
  let server: Server;

  beforeEach(async () => {
    let answered = 0;
    server = createServer((_, response) => {
      answered += 1;
      response.writeHead(answered === 1 ? 429 : 200, { 'content-type': 'application/json' });
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterEach(() => server.close());

  test('makes all calls of the run wait', async () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const shut: number[] = [];
    const patience = { attempts: 2, firstDelayMs: 1, longestDelayMs: 10 };
    const caller = patientCaller(signal, patience, (ms) => shut.push(ms));
    const url = `http://127.0.0.1:${port}/`;
    await caller.call({ what: 'ask', method: 'GET', path: '/', url, statuses: [200] });
    expect(shut).toEqual([1]);
  });
});
