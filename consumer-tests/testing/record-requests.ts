import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { basicCredentials } from '../../src/domain/vocabulary';

const basic = new RegExp(basicCredentials.pattern);

/** Whether a header holds Basic credentials of a project: its id, and then a secret. */
function isProject(authorization: string): boolean {
  if (!basic.test(authorization)) return false;
  const text = Buffer.from(authorization.slice('Basic '.length), 'base64').toString('utf8');
  return /^project-(test|live)-[^:]+:./.test(text);
}

/** One request as the consumer sent it. Its credentials are passed on and not kept. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether it came with Basic credentials of a project. */
  readonly isBasic: boolean;
  readonly body: string;
}

/** A server in front of another, which keeps what passes. */
export interface RequestRecorder {
  readonly url: string;
  readonly sent: readonly SentRequest[];
  readonly close: () => Promise<void>;
}

/**
 * Stands in front of Pact's mock server, which takes the same request any number of times and tells
 * what it did not expect in dumps.
 *
 * @param target the mock server's address.
 */
export async function recordRequests(target: string): Promise<RequestRecorder> {
  const sent: SentRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    passOn(incoming, outgoing, target, sent).catch((cause: Error) => outgoing.destroy(cause));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, sent, close };
}

async function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  sent: SentRequest[],
): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = await buffer(incoming);
  const { pathname, searchParams } = new URL(url, target);
  const { authorization, ...kept } = headers;
  sent.push({
    method,
    path: pathname,
    query: searchParams,
    headers: kept,
    isBasic: isProject(authorization ?? ''),
    body: body.toString('utf8'),
  });
  const inner = request(new URL(url, target), { method, headers, agent: false });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    inner.once('response', resolve).once('error', reject);
  });
  inner.end(body);
  const response = await answered;
  outgoing.writeHead(response.statusCode ?? 500, response.headers);
  response.pipe(outgoing);
}
