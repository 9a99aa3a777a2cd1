import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { defined } from '../../../src/io/defined';
import { keepAliveMs } from '../../../src/io/keep-alive';
import type { CallGate } from '../../arrange/provider-api/call-gate';
import { type InteractionMark, markHeader } from '../mark';
import type { Exchange } from './exchange';
import { passOn } from './pass-on';
import type { ProxiedInteraction } from './proxied-interaction';

/** A server on loopback that stands between Pact and the provider. */
export interface RedactingProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Lets one request pass that carries the mark, and forgets the mark when `stop` is called. */
  expect(mark: InteractionMark, proxied: ProxiedInteraction): Heard;
  /** How many requests were refused so far, since their mark was none that is expected. */
  readonly strangers: number;
  close(): Promise<void>;
}

/** What came with one mark. */
export interface Heard {
  /** The exchange; undefined while none was completed. */
  readonly exchange: Exchange | undefined;
  /** How many requests carried the mark; all but the first were refused. */
  readonly requests: number;
  /** What stopped the passing on, other than the provider: a signal, or a fault of the harness. */
  readonly fault: unknown;
  stop(): void;
}

type Hearing = { -readonly [Key in keyof Heard]: Heard[Key] } & { proxied: ProxiedInteraction };

/**
 * Opens a redacting proxy. It tells interactions apart by the mark that each request carries, lets
 * each mark pass once, and puts the mark on the response, so that Pact can tell whose it is.
 *
 * @param gate lets calls through to the provider, so many at once.
 */
export async function openRedactingProxy(gate: CallGate): Promise<RedactingProxy> {
  const expected = new Map<string, Hearing>();
  const seen = { strangers: 0 };
  const server = createServer((request, response) => {
    const mark = request.headers[markHeader];
    const hearing = typeof mark === 'string' ? expected.get(mark) : undefined;
    if (hearing === undefined) seen.strangers += 1;
    else hearing.requests += 1;
    if (hearing?.requests !== 1) return void response.writeHead(409).end();
    response.setHeader(markHeader, String(mark));
    answer(hearing.proxied, gate, request, response).then(
      (exchange) => {
        hearing.exchange = exchange;
      },
      (fault: unknown) => {
        hearing.fault = fault;
        // Answered all the same: Pact would wait for long on a connection that was only closed.
        response.writeHead(503).end();
      },
    );
  });
  server.keepAliveTimeout = keepAliveMs;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    expect(mark, proxied) {
      const stop = () => void expected.delete(mark);
      const hearing: Hearing = {
        proxied,
        exchange: undefined,
        requests: 0,
        fault: undefined,
        stop,
      };
      expected.set(mark, hearing);
      return hearing;
    },
    get strangers() {
      return seen.strangers;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  proxied: ProxiedInteraction,
  gate: CallGate,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exchange> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const { method = 'GET', url = '/' } = request;
  const headers = declaredHeaders(proxied, request);
  const exchange = await gate.run(() => passOn(proxied, { method, path: url, headers, body }));
  const shown = exchange.failures.length === 0 ? exchange.response : undefined;
  // Pact is shown the provider's own status and Content-Type, whatever they are; where there is
  // nothing to show, what it says is not asked.
  response.writeHead(shown?.status ?? 502, defined({ 'content-type': shown?.contentType }));
  response.end(shown === undefined ? '' : JSON.stringify(shown.body));
  return exchange;
}

/** The headers that the contract speaks of; the rest is Pact's own or set on the way. */
function declaredHeaders(
  { interaction }: ProxiedInteraction,
  { headers }: IncomingMessage,
): Record<string, string> {
  return Object.fromEntries(
    Object.keys(interaction.request.headers).flatMap((written) => {
      const name = written.toLowerCase();
      const value = headers[name];
      const isOurs = name === 'authorization' || name === 'content-type';
      return isOurs || typeof value !== 'string' ? [] : [[name, value]];
    }),
  );
}
