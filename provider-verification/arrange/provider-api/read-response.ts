import { isRecord } from '../../../src/io/is-record';
import { readLimited } from '../../../src/io/read-limited';
import { encodingsIn, knownEncodings, type RawResponse } from '../../../src/io/send-request';
import { readStrictJson } from '../../../src/io/strict-json/read-strict-json';

/** No response of the API comes near this; a body beyond it is not read to its end (bytes). */
const limitBytes = 4 * 1024 * 1024;

/** What a provider's response says, as far as it can be read. */
export interface ReadResponse {
  readonly status: number;
  /** The body; undefined when it cannot be read. */
  readonly body: unknown;
  /** Whether the body is a JSON object that every parser reads alike. */
  readonly isJson: boolean;
  /** Why the body cannot be read, as it follows "a body that"; undefined when it can. */
  readonly unreadable: string | undefined;
  /** The `Content-Type` header as it came; undefined when there is none. */
  readonly contentType: string | undefined;
  /** The `Location` header of a redirect, which is never followed. */
  readonly location: string | undefined;
}

/**
 * Reads a response of the provider: the only place where its bytes become a value, for set-up calls
 * and for the request under test alike. @throws BodyTooLarge, and what ends the connection
 */
export async function readResponse({ status, headers, body }: RawResponse): Promise<ReadResponse> {
  const bytes = await readLimited(body, limitBytes);
  const read = readBody(bytes, headers.get('content-encoding'));
  const isJson = 'value' in read;
  return {
    status,
    isJson,
    body: isJson ? read.value : undefined,
    unreadable: isJson ? undefined : read.refusal,
    contentType: headers.get('content-type'),
    location: headers.get('location'),
  };
}

function readBody(
  bytes: Uint8Array,
  encoding: string | undefined,
): ReturnType<typeof readStrictJson> {
  if (!encodingsIn(encoding).every((name) => knownEncodings.has(name))) {
    return { refusal: 'has a Content-Encoding that was not asked for' };
  }
  const read = readStrictJson(bytes);
  return 'value' in read && !isRecord(read.value) ? { refusal: 'is JSON, but no object' } : read;
}
