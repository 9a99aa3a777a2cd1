import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** An id in the documented form, `<kind>-test-<uuid>`. */
export function newId(kind: string): string {
  return `${kind}-test-${randomUUID()}`;
}

/** An opaque token of 44 characters of base64url, for sessions and intermediate sessions. */
export function newToken(): string {
  return randomBytes(33).toString('base64url');
}

/** Whether a text has the form of a session token; what has not is refused as malformed. */
export function isTokenShaped(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}[A-Za-z0-9_=-]$/.test(text);
}

/** Six digits, each value as likely as any other. */
export function newPasscode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, '0');
}
