import { Refusal } from '../refusal';

const reserved = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);
const limitBytes = 4096;

/**
 * The claims of a session after a request: null deletes a key, reserved names are ignored.
 *
 * @throws Refusal `custom_claims_too_large` when the result is over 4 KB, and
 *   `stytch_claims_in_custom_claims` for names that are Stytch's own
 */
export function mergeClaims(
  claims: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  if (Object.keys(asked).length === 0) return claims;
  if (Object.keys(asked).some((name) => name.startsWith('https://stytch.com/'))) {
    throw new Refusal('stytch_claims_in_custom_claims');
  }
  const merged = Object.entries({ ...claims, ...asked }).filter(
    ([name, value]) => value !== null && !reserved.has(name),
  );
  const result = Object.fromEntries(merged);
  if (Buffer.byteLength(JSON.stringify(result)) > limitBytes) {
    throw new Refusal('custom_claims_too_large');
  }
  return result;
}
