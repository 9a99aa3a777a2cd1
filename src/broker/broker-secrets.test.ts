import { createServer, type RequestListener, type Server } from 'node:http';
import type { VerificationRun } from '../domain/verification-result';
import { basicAuth } from '../io/basic-auth';
import { keepSecret } from '../secrets/run-secrets';
import { BrokerClient } from './broker-client';
import { publishContract } from './publish-contract';
import { publishResult } from './publish-result';

const password = 'Brok3r/pass+word';
const authorization = basicAuth('ci', password);
const patience = { timeoutMs: 2_000, attempts: 1, firstDelayMs: 1 };

interface Heard {
  readonly url: string;
  readonly authorization: string;
  readonly body: string;
}

let servers: Server[] = [];

afterEach(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  servers = [];
});

/** A server on loopback that keeps what it hears. */
async function serverOf(listener: RequestListener): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', headers } = request;
      heard.push({
        url,
        authorization: headers.authorization ?? '',
        body: Buffer.concat(chunks).toString(),
      });
      listener(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = Object(server.address());
  return { url: `http://127.0.0.1:${port}`, heard };
}

const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(JSON.stringify(body));

async function messageOf(sent: Promise<unknown>): Promise<string> {
  return sent.then(
    () => 'it succeeded',
    (cause: unknown) => String(Object(cause).message),
  );
}

const encoded = authorization.replace('Basic ', '');
const echoes: readonly (readonly [string, string])[] = [
  ['as it is', password],
  ['in other case', password.toUpperCase()],
  ['percent-encoded', encodeURIComponent(password)],
  ['in escapes', `\\u0042${password.slice(1)}`],
  ['as the header', authorization],
  ['as the header without its scheme', encoded],
  ['in base64url', encoded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')],
  ['in a URL', `https://ci:${password}@broker.example`],
];

test.each(
  echoes.flatMap(([how, echo]) =>
    [400, 404, 409, 500].map((status) => [how, status, echo] as const),
  ),
)('an echo of the credentials %s in a response of %i is not told', async (_, status, echo) => {
  const { url } = await serverOf(answering(status, { errors: { base: [`no ${echo} here`] } }));
  const client = new BrokerClient({ baseUrl: url, authorization }, patience);
  const message = await messageOf(client.send({ what: 'look', method: 'GET', path: '/' }));
  expect(message).toMatch(/^Failed to look /);
  expect(message).not.toContain(echo);
  expect(message.toLowerCase()).not.toContain('pass+word');
});

test.each([
  [
    'another host',
    (url: string) => url.replace('127.0.0.1', 'localhost'),
    /http:\/\/localhost:\d+/,
  ],
  ['another port', () => 'http://127.0.0.1:9/x', /http:\/\/127\.0\.0\.1:9/],
  ['another scheme', (url: string) => url.replace('http:', 'https:'), /https:\/\/127/],
  [
    'credentials of its own',
    (url: string) => url.replace('//', '//me:s3cretpw@'),
    /with credentials of its own/,
  ],
  ['a file', () => 'file:///etc/passwd', /file:/],
  ['no address', () => 'nonsense', /no address/],
  ['a place that looks alike', (url: string) => `${url}.evil.example/`, /no address|evil\.example/],
])('a link to %s is not followed', async (_, linkFrom, place) => {
  const { url, heard } = await serverOf(answering(200, {}));
  const client = new BrokerClient({ baseUrl: url, authorization }, patience);
  const message = await messageOf(
    client.send({ what: 'look', method: 'GET', path: linkFrom(url) }),
  );
  expect(message).toMatch(/^Failed to look ".*": the broker gave a link that leads to /);
  expect(message).toMatch(place);
  expect(message).not.toContain('s3cretpw');
  expect(heard).toEqual([]);
});

test('a link to the own origin is followed, below whatever path the broker lives', async () => {
  const { url, heard } = await serverOf(answering(200, {}));
  const client = new BrokerClient({ baseUrl: `${url}/broker`, authorization }, patience);
  await client.send({ what: 'look', method: 'GET', path: `${url}/broker/pacts/1` });
  expect(heard).toEqual([{ url: '/broker/pacts/1', authorization, body: '' }]);
});

test.each([300, 301, 302, 303, 304, 307, 308])(
  'a %i is a failure and leads nowhere',
  async (status) => {
    const other = await serverOf(answering(200, {}));
    const { url } = await serverOf(answering(status, {}, { location: other.url }));
    const client = new BrokerClient({ baseUrl: url, authorization }, patience);
    const message = await messageOf(client.send({ what: 'look', method: 'GET', path: '/' }));
    expect(message).toBe(
      `Failed to look "${url}": the broker answered ${status}, a redirect, which is never followed. Set PACT_BROKER_BASE_URL to the address to which it leads, if that is your broker.`,
    );
    expect(other.heard).toEqual([]);
  },
);

function runWith(text: string): VerificationRun {
  return {
    target: { kind: 'emulator', url: 'http://127.0.0.1:1' },
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    planned: ['a'],
    results: [],
    problems: [text],
    held: false,
  };
}

test.each([
  ['as it is', 'a-session-token-0123456789'],
  ['in a JSON text', '{"session_token":"nobody-knows-this-1"}'],
  ['percent-encoded', '%61-session-token-0123456789'],
  ['in base64', Buffer.from('x:a-session-token-0123456789').toString('base64')],
  ['as a header', 'Bearer nobody-knows-this-1'],
])('a secret %s in a result is not published', async (_, text) => {
  keepSecret('a-session-token-0123456789');
  const { url, heard } = await serverOf(answering(200, {}));
  const client = new BrokerClient({ baseUrl: url, authorization }, patience);
  const version = { number: '1', branch: 'main', buildUrl: undefined };
  await publishResult(client, `${url}/results`, runWith(`it said ${text}`), version);
  const published = heard.at(-1)?.body ?? '';
  expect(published).toContain('it said');
  expect(published).not.toContain(text);
  expect(published).not.toMatch(/nobody-knows|a-session-token/);
});

test('a contract that holds a known secret is not published, and not altered either', async () => {
  keepSecret('a-session-token-0123456789');
  const { url, heard } = await serverOf(answering(404, {}));
  const client = new BrokerClient({ baseUrl: url, authorization }, patience);
  const json = { interactions: [{ response: { body: { x: 'a-session-token-0123456789' } } }] };
  const contract = { consumer: 'a', provider: 'b', json };
  const version = { number: '1', branch: 'main', buildUrl: undefined };
  expect(await messageOf(publishContract(client, contract, version))).toBe(
    'Failed to publish the contract: it holds a secret that the settings or the run know. Take it out of the consumer tests and run npm run contract; nothing was published.',
  );
  expect(heard).toEqual([]);
});
