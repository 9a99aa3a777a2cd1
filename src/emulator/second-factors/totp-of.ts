import { Secret, TOTP } from 'otpauth';
import type { Member, TotpRegistration } from '../entities';

/** Seconds of a time step. */
const period = 30;

/**
 * The time step (RFC 6238) of a code, or undefined when the secret has no such code now, one step
 * before or one after. The time is in ms since 1970.
 */
export function stepOfCode(
  registration: TotpRegistration,
  code: string,
  now: number,
): number | undefined {
  const secret = Secret.fromBase32(registration.secret);
  const delta = TOTP.validate({ token: code, secret, period, timestamp: now, window: 1 });
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta;
}

/** The URI that a QR code holds for authenticator applications, `otpauth://totp/...`. */
export function totpUri(member: Member, issuer: string, secret: string): string {
  return new TOTP({
    issuer,
    label: member.emailAddress,
    secret: Secret.fromBase32(secret),
    period,
  }).toString();
}

/** A new secret of 160 bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}
