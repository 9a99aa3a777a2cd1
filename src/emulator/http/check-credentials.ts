import { createHash, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../refusal';

/** @throws Refusal `unauthorized_credentials` unless the header holds the project's id and secret */
export function checkCredentials(
  header: string | undefined,
  projectId: string,
  secret: string,
): void {
  const expected = `Basic ${Buffer.from(`${projectId}:${secret}`).toString('base64')}`;
  if (!timingSafeEqual(digest(header ?? ''), digest(expected))) {
    throw new Refusal('unauthorized_credentials');
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
