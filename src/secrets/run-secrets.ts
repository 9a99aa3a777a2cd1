import { fakeSecrets } from '../domain/placeholders';

const kept = new Set<string>();

/** Every secret that this process has learned so far. It only grows. */
export const runSecrets: ReadonlySet<string> = kept;

/**
 * Keeps a value that must not leave this process, and with it the parts that are as good as the
 * whole: the signed half of a JWT, what a header of basic authentication is made of. What the contract
 * holds in place of secrets is known to all and not kept.
 */
export function keepSecret(value: string): void {
  if (value === '' || fakeSecrets.has(value)) return;
  kept.add(value);
  const [scheme = '', credentials] = /^(basic|bearer)\s+(\S+)$/i.exec(value)?.slice(1) ?? [];
  if (credentials !== undefined) {
    kept.add(credentials);
    if (scheme.toLowerCase() === 'basic') keepBasic(credentials);
  }
  const [, payload, signature] = /^[\w-]+\.([\w-]{16,})\.([\w-]{16,})$/.exec(value) ?? [];
  if (payload !== undefined) kept.add(payload);
  if (signature !== undefined) kept.add(signature);
}

function keepBasic(credentials: string): void {
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  const password = pair.slice(pair.indexOf(':') + 1);
  if (password !== '') kept.add(password);
}
