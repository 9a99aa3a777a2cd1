import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { defined } from '../../src/io/defined';
import { keepAliveMs } from '../../src/io/keep-alive';

/** One call through the proxy, as it crossed the wire. */
export interface SeenCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly requestBody: string;
  status: number;
  responseBody: string;
}

/**
 * Changes a call's response in place; returns false to drop the connection instead, and `'silence'` to
 * keep it open and never answer.
 */
export type CallTamper = (call: SeenCall) => boolean | 'silence' | undefined;

/** A proxy on loopback that stands before a provider, records all and changes what it is told to. */
export interface StandingProxy {
  readonly url: string;
  readonly calls: SeenCall[];
  tamper: CallTamper;
  /** Answers a call by itself, as if all had been done, and does not pass it on. */
  swallow: (call: Pick<SeenCall, 'method' | 'path'>) => boolean;
  close(): Promise<void>;
}

/** Starts the proxy before a provider at an http address. */
export async function standingProxy(upstream: string): Promise<StandingProxy> {
  const calls: SeenCall[] = [];
  const proxy = {
    tamper: (() => undefined) as CallTamper,
    swallow: (() => false) as StandingProxy['swallow'],
  };
  const server = createServer((request, response) => {
    pass(upstream, request, proxy.swallow).then(
      (call) => {
        calls.push(call);
        answer(response, call, proxy.tamper(call));
      },
      () => response.destroy(),
    );
  });
  server.keepAliveTimeout = keepAliveMs;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function pass(
  upstream: string,
  request: IncomingMessage,
  swallow: StandingProxy['swallow'],
): Promise<SeenCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const requestBody = Buffer.concat(chunks).toString('utf8');
  const { method = 'GET', url: path = '/' } = request;
  const { authorization = '' } = request.headers;
  if (swallow({ method, path })) {
    const responseBody = JSON.stringify({ status_code: 200, request_id: newRequestId() });
    return { method, path, authorization, requestBody, status: 200, responseBody };
  }
  const answered = await fetch(`${upstream}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...defined({ authorization: authorization || undefined }),
      ...ofTheMember(request),
    },
    ...defined({ body: requestBody || undefined }),
  });
  const responseBody = await answered.text();
  return { method, path, authorization, requestBody, status: answered.status, responseBody };
}

/** The headers that name the member for whom a request is made. */
function ofTheMember({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith('x-stytch-') ? [[name, String(value)]] : [],
    ),
  );
}

function newRequestId(): string {
  return `request-id-test-${randomUUID()}`;
}

function answer(response: ServerResponse, call: SeenCall, verdict: ReturnType<CallTamper>): void {
  if (verdict === 'silence') return;
  if (verdict === false) return void response.destroy();
  response.writeHead(call.status, { 'content-type': 'application/json' });
  response.end(call.responseBody);
}
