import { HarnessError } from '../../src/errors/harness-error';
import { mapStrings } from '../../src/secrets/map-strings';
import { askOnce } from '../arrange/provider-api/set-up-caller';
import { authorizationOf, type VerificationTarget } from '../verification-target';

const path = '/v1/b2b/organizations/search';

/**
 * Makes one harmless call before anything is created, to learn whether the provider answers, takes
 * the credentials, and is no live project: ids of a live one hold `-live-` (docs/discoveries/stytch.md#transport), whatever
 * host they came from.
 *
 * Any other response is left for the interactions to fail on, where it can be named.
 *
 * @throws HarnessError `provider-unreachable`, `credentials-refused` or `settings-live-project`
 */
export async function openingCheck(target: VerificationTarget, signal: AbortSignal): Promise<void> {
  const response = await askOnce(
    {
      what: 'reach the provider',
      method: 'POST',
      path,
      url: `${target.baseUrl}${path}`,
      authorization: authorizationOf(target),
      body: { limit: 1 },
      statuses: [200],
    },
    signal,
  );
  refuseLiveIds(response.body, target);
  if (/^https?:\/\/api\.stytch\.com/i.test(response.location ?? '')) {
    throw live(target, 'it redirects to the live API');
  }
  if (response.status !== 401) return;
  throw new HarnessError('credentials-refused', {
    failedTo: 'use the project',
    subject: target.projectId,
    reason: `${target.baseUrl} answered 401 to its credentials`,
    cure: 'Copy STYTCH_PROJECT_ID and STYTCH_SECRET of one test project from the dashboard',
  });
}

function refuseLiveIds(body: unknown, target: VerificationTarget): void {
  mapStrings(body, (text) => {
    if (/^[a-z-]+-live-/.test(text)) throw live(target, 'its ids are those of a live project');
    return text;
  });
}

function live({ baseUrl }: VerificationTarget, reason: string): HarnessError {
  return new HarnessError('settings-live-project', {
    failedTo: 'use the address',
    subject: baseUrl,
    reason,
    cure: 'Use the credentials of a test project; this harness never touches a live one',
  });
}
