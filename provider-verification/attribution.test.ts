import type { VerificationRun } from '../src/domain/verification-result';
import { markHeader } from './replay/mark';
import type { Replayer } from './replay/start-replayer';
import { runVerification } from './run-verification';
import { betweenPact, type PactCall, type PactResponse } from './testing/between-pact';
import { freshPasscode, interaction, loginNamed } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const chosen = [
  interaction(freshPasscode),
  loginNamed('another login'),
  loginNamed('a third login'),
];

let place: Workplace;
let replayer: Replayer | undefined;

beforeEach(async () => {
  place = await workplace();
});

afterEach(async () => {
  await replayer?.close();
  replayer = undefined;
  await place.close();
});

async function verifyWith(
  mixUp: (call: PactCall) => Promise<PactResponse>,
): Promise<VerificationRun> {
  replayer = await betweenPact(mixUp);
  return runVerification({ ...place.options, interactions: chosen, replayer });
}

function titlesOf({ results }: VerificationRun): string[] {
  return results.flatMap((one) =>
    'failures' in one ? one.failures.map(({ fault, title }) => `${fault}: ${title}`) : [],
  );
}

test('with nobody who mixes things up, all pass', async () => {
  const run = await verifyWith(({ send }) => send());
  expect(titlesOf(run)).toEqual([]);
  expect(run.held).toBe(true);
  expect(run.results.map((one) => one.interaction)).toEqual(
    chosen.map(({ description }) => description),
  );
});

test('the mark goes no further than the redacting proxy', async () => {
  const marks = new Set<string>();
  await verifyWith(({ send, headers }) => {
    marks.add(headers[markHeader] ?? '');
    return send();
  });
  expect(marks.size).toBe(chosen.length);
  const seen = JSON.stringify(place.proxy.calls);
  expect([...marks].filter((mark) => seen.includes(mark))).toEqual([]);
});

/** The n-th request of Pact is mixed up, the others go their way. */
function mixUpCall(n: number, how: (call: PactCall, first: PactCall) => Promise<PactResponse>) {
  const calls: PactCall[] = [];
  return (call: PactCall) => {
    calls.push(call);
    const [first] = calls;
    return calls.length === n && first !== undefined ? how(call, first) : call.send();
  };
}

const foreignResponse = 'harness: Pact was given the response of another request.';

test('a response that is swapped for an earlier one is a fault of the harness', async () => {
  let last: Promise<PactResponse> | undefined;
  const run = await verifyWith(async ({ send }) => {
    const earlier = last;
    const own = send();
    last = own;
    await own;
    return earlier ?? own;
  });
  expect(titlesOf(run)).toEqual([foreignResponse, foreignResponse]);
  expect(run.results.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'failed', 'passed']);
});

test("a response that lost its mark is nobody's", async () => {
  const run = await verifyWith(
    mixUpCall(2, async ({ send }) => {
      const { headers, ...response } = await send();
      const { [markHeader]: _, ...others } = headers;
      return { ...response, headers: others };
    }),
  );
  expect(titlesOf(run)).toEqual([foreignResponse]);
});

test('a request that is sent a second time is refused, and a fault of the harness', async () => {
  const run = await verifyWith(
    mixUpCall(2, async ({ send }) => {
      const response = await send();
      expect((await send()).status).toBe(409);
      return response;
    }),
  );
  expect(titlesOf(run)).toEqual(['harness: Pact sent its request 2 times.']);
  const sent = place.proxy.calls.filter(({ path }) => path === chosen[0]?.request.path);
  expect(sent.length).toBe(chosen.length);
});

test('a mark that was used in an earlier run is unknown', async () => {
  let old = '';
  await verifyWith(({ send, headers }) => {
    old = headers[markHeader] ?? '';
    return send();
  });
  await replayer?.close();
  const run = await verifyWith(
    mixUpCall(1, ({ send, headers }) => send({ ...headers, [markHeader]: old })),
  );
  expect(run.held).toBe(false);
  expect(titlesOf(run)).toContain(
    'harness: 1 requests came from Pact that belong to no interaction.',
  );
});

test.each([
  ['without a mark', undefined],
  ['with an unknown mark', 'interaction-000000000000000000000000'],
])('a request %s reaches no provider', async (_, mark) => {
  const run = await verifyWith(
    mixUpCall(1, ({ send, headers: { [markHeader]: __, ...headers } }) =>
      send(mark === undefined ? headers : { ...headers, [markHeader]: mark }),
    ),
  );
  expect(run.held).toBe(false);
  expect(titlesOf(run)).toContain(
    'harness: 1 requests came from Pact that belong to no interaction.',
  );
  expect(run.results.every((one) => one.outcome === 'passed')).toBe(false);
});

test('a request with the mark of another interaction carries the wrong values', async () => {
  const marks: string[] = [];
  const run = await verifyWith(async ({ send, headers }) => {
    const own = headers[markHeader] ?? '';
    marks.push(own);
    const [first = own] = marks;
    return send({ ...headers, [markHeader]: first });
  });
  expect(run.held).toBe(false);
  // The mark's own interaction has passed when it was replayed before the others were ready.
  const passed = run.results.filter(({ outcome }) => outcome !== 'failed');
  expect(passed.length).toBeLessThanOrEqual(1);
  expect(titlesOf(run).filter((title) => !title.startsWith('harness: '))).toEqual([]);
});
