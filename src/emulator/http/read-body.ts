import type { IncomingMessage } from 'node:http';
import { Refusal } from '../refusal';
import type { AnswerStyle } from './answer';

// Stytch refuses a charset (docs/discoveries/stytch.md#transport); many HTTP clients add one all the same.
const strict = /^application\/json$/i;
const lenient = /^application\/json\s*(;|$)/i;
const limitBytes = 1024 * 1024;

/**
 * Reads and parses the JSON body of a request; undefined when it is empty.
 *
 * @throws Refusal `request_too_large`, `unsupported_content_type` or `bad_request`
 */
export async function readBody(
  request: IncomingMessage,
  contentType: AnswerStyle['contentType'],
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

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limitBytes) throw new Refusal('request_too_large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
