import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Exchange } from './exchange';
import { passOn } from './pass-on';
import type { ProxiedInteraction } from './proxied-interaction';

/** The server that stands between Pact and the provider, on loopback. */
export interface RedactingProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /**
   * Listens to one interaction while `replay` runs, and returns what passed.
   *
   * @returns the exchanges, in order; a replay sends one request, so one is expected.
   */
  listen<T>(
    proxied: ProxiedInteraction,
    replay: () => Promise<T>,
  ): Promise<[T, readonly Exchange[]]>;
  close(): Promise<void>;
}

/** Opens a redacting proxy. It hears one interaction at a time. */
export async function openRedactingProxy(): Promise<RedactingProxy> {
  let current: { proxied: ProxiedInteraction; exchanges: Exchange[]; fault?: unknown } | undefined;
  const server = createServer((request, response) => {
    const heard = current;
    if (heard === undefined) return void response.writeHead(503).end();
    answer(heard.proxied, request, response).then(
      (exchange) => heard.exchanges.push(exchange),
      (fault: unknown) => {
        heard.fault = fault;
        // Answered all the same: Pact would wait for long on a connection that was only closed.
        response.writeHead(503).end();
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async listen(proxied, replay) {
      const heard: NonNullable<typeof current> = { proxied, exchanges: [] };
      current = heard;
      try {
        const result = await replay();
        if (heard.fault !== undefined) throw heard.fault;
        return [result, heard.exchanges];
      } finally {
        current = undefined;
      }
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
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exchange> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const { method = 'GET', url = '/' } = request;
  const headers = declaredHeaders(proxied, request);
  const exchange = await passOn(proxied, { method, path: url, headers, body });
  const shown = exchange.failures.length === 0 ? exchange.answer : undefined;
  // Pact is shown the provider's own status and Content-Type, whatever they are; where there is
  // nothing to show, what it says is not asked.
  response.writeHead(
    shown?.status ?? 502,
    shown?.contentType === undefined ? {} : { 'content-type': shown.contentType },
  );
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
