import { HarnessError } from '../errors/harness-error';
import { refuseLiveProject } from './refuse-live-project';

/**
 * Reads the address of a provider: scheme, host and perhaps a port, nothing else. A closing slash is
 * taken off. Returns it without one, ready to have a path appended.
 *
 * @param name where the address came from, as the reader knows it: `STYTCH_BASE_URL` or `--url`
 * @throws HarnessError `settings-invalid`, or `settings-live-project` for the live API
 */
export function readBaseUrl(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  if (url === undefined || !hasScheme) {
    invalid(name, hasScheme ? 'it is not a URL' : 'it has no scheme');
  }
  if (url.username !== '' || url.password !== '') {
    invalid(name, 'it holds credentials');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    invalid(name, `it has more than a host and a port ("${url.pathname}${url.search}${url.hash}")`);
  }
  refuseLiveProject({ url });
  return url.origin;
}

function invalid(name: string, reason: string): never {
  throw new HarnessError('settings-invalid', {
    failedTo: 'use the address in',
    subject: name,
    reason,
    cure: 'Write it as https://test.stytch.com or http://127.0.0.1:4000',
  });
}
