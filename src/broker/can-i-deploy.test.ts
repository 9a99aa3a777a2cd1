import { once } from 'node:events';
import { createServer } from 'node:http';
import { BrokerClient } from './broker-client';
import { canIDeploy } from './can-i-deploy';

const question = { pacticipant: 'login', version: '1', environment: 'test' };

/** What is made of a broker's response. */
async function askedOf(summary: object, ...results: readonly (boolean | null)[]) {
  const matrix = results.map((success) => ({
    provider: { version: { number: 'emulator-1' } },
    verificationResult:
      success === null ? null : { success, _links: { self: { href: '/result' } } },
  }));
  const server = createServer(({ url }, response) =>
    response
      .writeHead(200, { 'content-type': 'application/hal+json' })
      .end(JSON.stringify(url === '/result' ? { testResults: [] } : { summary, matrix })),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = Object(server.address());
    const patience = { timeoutMs: 2_000, attempts: 1, firstDelayMs: 1 };
    const client = new BrokerClient(
      { baseUrl: `http://127.0.0.1:${port}`, authorization: 'Bearer x' },
      patience,
    );
    const { verdict, reason } = await canIDeploy(client, question, 0);
    return `${verdict}: ${reason}`;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const yes = { deployable: true, reason: 'All results are successful.' };

test.each([
  ['all results are successful', yes, [true, true], 'yes: All results are successful.'],
  [
    'there is no result',
    yes,
    [],
    'no: All results are successful. But it shows no verification result at all.',
  ],
  [
    'one of two failed',
    yes,
    [true, false],
    'no: All results are successful. But of the results that it shows, 1 of 2 are missing or failed.',
  ],
  [
    'the only one is missing',
    yes,
    [null],
    'no: All results are successful. But of the results that it shows, 1 of 1 are missing or failed.',
  ],
  ['it says no', { deployable: false, reason: 'One failed.' }, [false], 'no: One failed.'],
  ['it does not know', { deployable: null, reason: 'None yet.' }, [null], 'unknown: None yet.'],
] as const)('where %s, the verdict follows', async (_, summary, results, verdict) => {
  expect(await askedOf(summary, ...results)).toBe(verdict);
});
