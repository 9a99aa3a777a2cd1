import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { causeCode, describeCause } from '../../src/errors/describe-cause';
import { HarnessError } from '../../src/errors/harness-error';
import { BodyTooLarge, readLimited } from '../../src/io/read-limited';
import { isLoopback } from '../../src/settings/refuse-live-project';

/** A source as it was read, before anybody looked into it. */
export interface Source {
  /** The URL, or the file's name without its folder: the record must not tell of one machine. */
  readonly name: string;
  readonly bytes: Buffer;
}

const limitBytes = 50 * 1024 * 1024;
const timeoutMs = 60_000;

/**
 * Reads a file, or fetches an https URL (plain http from this machine only), at most 50 MB and 60 s.
 *
 * @throws HarnessError `schema-source-unusable`
 */
export async function readSource(place: string): Promise<Source> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place))
    return { name: place, bytes: await fetchBytes(place) };
  try {
    return { name: basename(place), bytes: await readFile(place) };
  } catch (cause) {
    const reason = causeCode(cause) === 'ENOENT' ? 'there is no such file' : describeCause(cause);
    throw unusable(place, reason, 'Name a file or a URL with an OpenAPI document', cause);
  }
}

async function fetchBytes(place: string): Promise<Buffer> {
  const url = URL.canParse(place) ? new URL(place) : undefined;
  if (url === undefined) throw unusable(place, 'it is not a URL', 'Write it as https://host/path');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
    throw unusable(place, `"${url.protocol}" is not fetched`, 'Use https, or http on this machine');
  }
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (response.ok && response.body !== null) return await readLimited(response.body, limitBytes);
  } catch (cause) {
    if (cause instanceof BodyTooLarge) {
      throw unusable(place, 'it is larger than 50 MB', 'Check the address');
    }
    const inner =
      typeof cause === 'object' && cause !== null && 'cause' in cause ? cause.cause : cause;
    throw unusable(
      place,
      `it could not be fetched (${describeCause(inner ?? cause)})`,
      'Check the address and the network',
      cause,
    );
  }
  throw unusable(place, `it answered ${response.status}`, 'Check the address');
}

function unusable(place: string, reason: string, cure: string, cause?: unknown): HarnessError {
  return new HarnessError('schema-source-unusable', {
    failedTo: 'read the schemas from',
    subject: place,
    reason,
    cure,
    cause,
  });
}
