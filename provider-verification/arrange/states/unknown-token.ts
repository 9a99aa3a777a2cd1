import { randomBytes } from 'node:crypto';

/** A token of the form of Stytch's that nobody was ever given. */
export function unknownToken(): string {
  return `${randomBytes(32).toString('base64url')}=`;
}
