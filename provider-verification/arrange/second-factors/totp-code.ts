import { Secret, TOTP } from 'otpauth';

const stepMs = 30_000;
const leadMs = 1_000;

/**
 * What an authenticator application shows for a secret (RFC 6238), now or some steps of 30 seconds
 * ago. A step that ends within a second counts as over, so that `totpCode(secret, 1)` is taken for
 * another second at least, and is never the code that is shown afterwards.
 */
export function totpCode(secret: string, stepsAgo = 0): string {
  const timestamp = Date.now() + leadMs - stepsAgo * stepMs;
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });
}
