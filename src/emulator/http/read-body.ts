import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal';
import type { ResponseStyle } from './api-response';

// Stytch refuses a charset (docs/discoveries/stytch.md#transport); many HTTP clients add one all the same.
const strict = /^application\/json$/i;
const lenient = /^application\/json\s*(;|$)/i;
const limitBytes = 1024 * 1024;

/** Whether a request has a body to be read. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'] ?? '0';
  return length !== '0' || headers['transfer-encoding'] !== undefined;
}

/**
 * Reads and parses the JSON body of a request that has one; undefined when it is empty.
 *
 * @throws Refusal `request_too_large`, `unsupported_content_type` or `bad_request`
 */
export async function readBody(
  request: IncomingMessage,
  contentType: ResponseStyle['contentType'],
): Promise<unknown> {
  const text = await readText(request);
  if (text === '') return undefined;
  const type = request.headers['content-type'] ?? '';
  const isTaken = contentType === 'strict' ? strict.test(type) : lenient.test(type);
  if (!isTaken) {
    throw new Refusal('unsupported_content_type', `It is "${type}".`);
  }
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    throw new Refusal('bad_request', 'The body is not JSON.');
  }
}

// By events and not by iteration, which costs as much as the rest of a request.
function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) chunks.push(chunk);
      else {
        request.pause();
        reject(new Refusal('request_too_large'));
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => {
      // It comes after each request; an error for each would cost more than the rest of it.
      if (!request.complete) reject(new Error('the request was broken off'));
    });
  });
}
