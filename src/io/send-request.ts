import { Agent, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overTls, Agent as TlsAgent } from 'node:https';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A request as it goes out. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request and the reading of the response. */
  readonly signal: AbortSignal;
}

/** A response whose body is still to be read. */
export interface RawResponse {
  readonly status: number;
  /** By lower-case name; one that came several times has all its values, with commas between. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded as Content-Encoding says, where all of it is known here. */
  readonly body: AsyncIterable<Uint8Array>;
}

// Idle connections end (ms) before the five seconds after which many servers close them: a call that
// takes one at that moment is lost.
const options = { keepAlive: true, timeout: 4_000 };
const agents = { plain: new Agent(options), tls: new TlsAgent(options) };

/**
 * Sends one request and waits for the head of its response; follows no redirect. On Node's own client,
 * since `fetch` takes three times as long for a call (docs/decisions/speed.md).
 *
 * @throws what ends the connection, as Node tells it
 */
export function sendRequest({
  method,
  url,
  body,
  signal,
  ...sent
}: SentRequest): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...sent.headers,
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    };
    const isTls = url.startsWith('https:');
    const request = isTls
      ? overTls(url, { method, headers, signal, agent: agents.tls })
      : overHttp(url, { method, headers, signal, agent: agents.plain });
    request.on('error', reject).on('response', (response) => resolve(toRaw(response)));
    // A switch of protocols closes the connection without an error.
    request.on('close', () => reject(new Error('the connection was closed without a response')));
    request.end(body);
  });
}

function toRaw(response: IncomingMessage): RawResponse {
  const { statusCode: status = 0, headersDistinct } = response;
  const headers = new Map(
    Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
  );
  return { status, headers, body: decoded(response, headers.get('content-encoding')) };
}

const decoders = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** The encodings that are decoded; `identity` changes nothing. */
export const knownEncodings: ReadonlySet<string> = new Set(['identity', ...decoders.keys()]);

/** The encodings that a Content-Encoding names, the last one applied last. */
export function encodingsIn(header: string | undefined): readonly string[] {
  const names = (header ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '');
}

function decoded(response: IncomingMessage, header: string | undefined): AsyncIterable<Uint8Array> {
  const names = encodingsIn(header);
  if (names.length === 0 || !names.every((name) => knownEncodings.has(name))) return response;
  const stages = names.toReversed().flatMap((name) => decoders.get(name)?.() ?? []);
  const last = stages.at(-1);
  if (last === undefined) return response;
  // What breaks a stage breaks the last one, whose reader is told.
  pipeline([response, ...stages], () => undefined);
  return last;
}
