import { createServer, type RequestListener, type Server } from 'node:http';
import { z } from 'zod';
import { tlsFront } from '../../provider-verification/testing/tls-front';
import { makeCertificates } from '../inbox/testing/certificates';
import { BrokerClient } from './broker-client';
import { fetchContracts } from './fetch-contracts';

let server: Server | undefined;
let requests = 0;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  server = undefined;
});

/** A client of a server that answers as told; credentials that must never show. */
async function clientOf(listener: RequestListener, timeoutMs = 2_000): Promise<BrokerClient> {
  requests = 0;
  const started = createServer((request, response) => {
    requests += 1;
    listener(request, response);
  });
  server = started;
  await new Promise<void>((resolve) => void started.listen(0, '127.0.0.1', resolve));
  const { port } = Object(started.address());
  return client(`http://127.0.0.1:${port}`, timeoutMs);
}

function client(baseUrl: string, timeoutMs = 2_000): BrokerClient {
  const patience = { timeoutMs, attempts: 3, firstDelayMs: 1 };
  return new BrokerClient(
    { baseUrl, authorization: 'Bearer a-token-that-nobody-may-see' },
    patience,
  );
}

async function failureOf(sent: Promise<unknown>): Promise<string> {
  const failure: unknown = await sent.then(
    () => 'it succeeded',
    (cause: unknown) => cause,
  );
  const text =
    failure instanceof Error
      ? `${Reflect.get(failure, 'code')}: ${failure.message}`
      : String(failure);
  expect(text).not.toContain('a-token-that-nobody-may-see');
  return text.replace(/http:\/\/127\.0\.0\.1:\d+/g, 'BROKER');
}

const get = { what: 'look', method: 'GET', path: '/' } as const;
const post = { what: 'publish', method: 'POST', path: '/', body: {} } as const;

function answering(status: number, body: string): RequestListener {
  return (_, response) => response.writeHead(status).end(body);
}

test.each([
  [
    401,
    '',
    'broker-refused: Failed to publish "BROKER": the broker does not take the credentials (401). Set PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.',
  ],
  [
    403,
    '',
    'broker-refused: Failed to publish "BROKER": the user may not do that (403). Use credentials that may write.',
  ],
  [
    404,
    '{"error":"gone"}',
    'broker-unusable: Failed to publish "BROKER": the broker knows no such thing (404, gone). Check PACT_BROKER_BASE_URL, and run npm run broker:setup once.',
  ],
  [
    409,
    '{"errors":["taken"]}',
    'broker-conflict: Failed to publish "BROKER": the broker has something else already (409, ["taken"]). Publish under a new version; a version is published once.',
  ],
  [
    400,
    '{"errors":{"name":["is blank"]}}',
    'broker-refused: Failed to publish "BROKER": the broker answered 400, {"name":["is blank"]}. Correct what it names.',
  ],
  [
    500,
    '',
    'broker-unusable: Failed to publish "BROKER": the broker answered 500. Look at the log of the broker.',
  ],
  [
    502,
    '<html>',
    'broker-unusable: Failed to publish "BROKER": it answered 502 with a page of HTML. See whether the address leads to a Pact Broker and not to a login page or a proxy.',
  ],
  [
    200,
    '<html>Log in</html>',
    'broker-unusable: Failed to publish "BROKER": it answered 200 with a body that is not JSON. See whether the address leads to a Pact Broker and not to a login page or a proxy.',
  ],
])('%s is one sentence, and a POST is not repeated', async (status, body, message) => {
  const broker = await clientOf(answering(status, body));
  expect(await failureOf(broker.send(post))).toBe(message);
  expect(requests).toBe(1);
});

test('what is safe to repeat is repeated while the broker is busy', async () => {
  const broker = await clientOf((_, response) =>
    response.writeHead(requests < 3 ? 503 : 200).end('{}'),
  );
  expect(await broker.send(get)).toEqual({ status: 200, body: {} });
  expect(requests).toBe(3);
});

test('a broker that is down is one sentence', async () => {
  const message = await failureOf(client('http://127.0.0.1:1').send(post));
  expect(message).toMatch(
    /^broker-unreachable: Failed to publish "BROKER": the broker got no response \(connection: .*\)\. See whether the broker is up and reachable from here; npm run broker:up starts a local one\.$/,
  );
});

test('a broker that is slow is one sentence, and the number of tries is bounded', async () => {
  const broker = await clientOf(() => undefined, 100);
  expect(await failureOf(broker.send(get))).toMatch(
    /^broker-unreachable: Failed to look "BROKER": the broker got no response \(time-out: .*\)\. Try again; if it stays, look at the broker\.$/,
  );
  expect(requests).toBe(3);
});

test('a connection that is lost in the middle of a publish is told, and not repeated', async () => {
  const broker = await clientOf((request) => request.socket.destroy());
  expect(await failureOf(broker.send(post))).toMatch(
    /^broker-unreachable: Failed to publish "BROKER": the broker got no response \(connection: .*\)\. /,
  );
  expect(requests).toBe(1);
});

test('a certificate of an unknown authority is one sentence', async () => {
  const front = await tlsFront('http://127.0.0.1:1', await makeCertificates());
  const message = await failureOf(client(front.url).send(get));
  await front.close();
  expect(message).toMatch(
    /^broker-unreachable: .* \(TLS: .*\)\. Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS\.$/,
  );
});

test('a response of another shape is one sentence', async () => {
  const broker = await clientOf(answering(200, '{"a":{}}'));
  const shape = z.object({ a: z.object({ b: z.string() }) });
  expect(await failureOf(broker.read(get, shape))).toBe(
    'broker-unusable: Failed to look "BROKER": its response lacks a.b. See whether the address leads to a Pact Broker and not to a login page or a proxy.',
  );
});

test('a response that does not end is refused at its limit', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 0x20);
  const broker = await clientOf((_, response) => {
    const more = () => {
      while (response.write(chunk));
      response.once('drain', more);
    };
    more();
  }, 20_000);
  expect(await failureOf(broker.send(get))).toBe(
    'broker-unusable: Failed to look "BROKER": its response is larger than 32 MiB. See whether the address leads to a Pact Broker and not to a login page or a proxy.',
  );
});

test.each([
  ['names "a" twice in one object', '{"a":1,"a":2}'],
  ['holds a lone surrogate', '{"a":"\\ud800"}'],
  ['is nested more than 64 levels deep', '['.repeat(100_000)],
])('a response that %s is refused', async (reason, body) => {
  const broker = await clientOf(answering(200, body));
  expect(await failureOf(broker.send(get))).toContain(
    `it answered 200 with a body that ${reason}. `,
  );
});

test('a selection of contracts that is none is no fault of the harness', async () => {
  const broker = await clientOf(answering(200, '{"_embedded":{}}'));
  const selection = {
    provider: 'a',
    branch: 'main',
    providerBranch: 'main',
    workInProgressSince: undefined,
  };
  expect(await failureOf(fetchContracts(broker, selection))).toContain(
    'broker-unusable: Failed to ask for the contracts to verify "BROKER": its response lacks _embedded.pacts.',
  );
});
