/** The value of an Authorization header for a user and a password, RFC 7617. It is a secret. */
export function basicAuth(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
