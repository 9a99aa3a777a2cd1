import { Refusal } from '../refusal';

const reserved = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);
const limitBytes = 4096;

/**
 * The claims of a session after a request: null deletes a key, reserved names are ignored.
 *
 * @throws Refusal `bad_request` when the result is over 4 KB
 */
export function mergeClaims(
  claims: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const merged = Object.entries({ ...claims, ...asked }).filter(
    ([name, value]) => value !== null && !reserved.has(name),
  );
  const result = Object.fromEntries(merged);
  if (Buffer.byteLength(JSON.stringify(result)) > limitBytes) {
    throw new Refusal('bad_request', 'session_custom_claims are larger than 4 KB.');
  }
  return result;
}
