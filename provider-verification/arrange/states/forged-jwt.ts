import { randomUUID } from 'node:crypto';

/** The JWT of a session as somebody without Stytch's key would change it: another member, the old signature. */
export function forgedJwt(jwt: string): string {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  const forged = JSON.stringify(Object.assign({}, claims, { sub: `member-test-${randomUUID()}` }));
  return [header, Buffer.from(forged).toString('base64url'), signature].join('.');
}
