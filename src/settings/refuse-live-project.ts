import { HarnessError } from '../errors/harness-error';

/** What a run is about to talk to. All parts are optional: what is absent is not checked. */
export interface Target {
  readonly projectId?: string | undefined;
  readonly secret?: string | undefined;
  readonly url?: URL | undefined;
}

const cure = 'Use the credentials of a test project; this harness never touches a live one';

/**
 * Refuses everything that could reach a live project (docs/discoveries/stytch.md#transport: ids, secrets and hosts of
 * the live environment), and plain http to anything but this machine. Call it before any connection.
 *
 * @throws HarnessError `settings-live-project` or `settings-invalid`; the secret is never in it.
 */
export function refuseLiveProject({ projectId, secret, url }: Target): void {
  if (projectId?.toLowerCase().startsWith('project-live-')) {
    refuse('use the project', projectId, 'it is a live project');
  }
  if (secret?.toLowerCase().startsWith('secret-live-')) {
    refuse('use the setting', 'STYTCH_SECRET', 'it is the secret of a live project');
  }
  if (url === undefined) return;
  if (url.hostname.replace(/\.$/, '') === 'api.stytch.com') {
    refuse('use the address', url.origin, 'it is the live API of Stytch');
  }
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:' && isLoopback(url)) return;
  throw new HarnessError('settings-invalid', {
    failedTo: 'use the address',
    subject: url.origin === 'null' ? url.protocol : url.origin,
    reason: 'credentials would cross the network in the clear',
    cure: 'Use https, or plain http on this machine only (127.0.0.1, localhost, [::1])',
  });
}

/** Whether a URL can only lead to this machine. */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

function refuse(failedTo: string, subject: string, reason: string): never {
  throw new HarnessError('settings-live-project', { failedTo, subject, reason, cure });
}
