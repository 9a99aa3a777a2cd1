import { HarnessError } from '../errors/harness-error';

/**
 * The address of a request to a broker: a path under its root, or a link that it gave, which must lead
 * to its own origin (RFC 6454), since the credentials go with it.
 *
 * @throws HarnessError `broker-unusable` for a link that leads elsewhere
 */
export function addressAt(baseUrl: string, path: string, failedTo: string): string {
  if (path.startsWith('/')) return `${baseUrl}${path}`;
  const { origin } = new URL(baseUrl);
  const link = URL.canParse(path) ? new URL(path) : undefined;
  if (link?.origin === origin && link.username === '' && link.password === '') return link.href;
  throw new HarnessError('broker-unusable', {
    failedTo,
    subject: baseUrl,
    reason: `the broker gave a link that leads to ${placeOf(link)}, where its credentials are not sent`,
    cure: 'Tell the broker the address by which it is reached (its own PACT_BROKER_BASE_URL), or set ours to that address',
  });
}

/** Where a link leads, without what may be a secret in it. */
function placeOf(link: URL | undefined): string {
  if (link === undefined) return 'no address';
  return link.origin === 'null'
    ? link.protocol
    : `${link.origin}${link.username || link.password ? ' with credentials of its own' : ''}`;
}
