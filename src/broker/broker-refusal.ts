import { z } from 'zod';
import type { NetworkFault } from '../errors/describe-network-failure';
import { HarnessError } from '../errors/harness-error';
import { redactText } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import type { BrokerRequest } from './broker-request';

/** What to look at when no response came. */
export const networkCures: Readonly<Record<NetworkFault, string>> = {
  DNS: 'Check the host in PACT_BROKER_BASE_URL and the network',
  TLS: 'Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS',
  connection:
    'See whether the broker is up and reachable from here; npm run broker:up starts a local one',
  'time-out': 'Try again; if it stays, look at the broker',
};

const problem = z.object({ errors: z.unknown().optional(), error: z.unknown().optional() });

/** Words a response of 300 and above. */
export function refusalOf(
  { what }: BrokerRequest,
  baseUrl: string,
  status: number,
  body: unknown,
  text: string,
): HarnessError {
  const parts = { failedTo: what, subject: baseUrl };
  if (status < 400) {
    return new HarnessError('broker-unusable', {
      ...parts,
      reason: `the broker answered ${status}, a redirect, which is never followed`,
      cure: 'Set PACT_BROKER_BASE_URL to the address to which it leads, if that is your broker',
    });
  }
  if (status === 401) {
    return new HarnessError('broker-refused', {
      ...parts,
      reason: 'the broker does not take the credentials (401)',
      cure: 'Set PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD',
    });
  }
  if (status === 403) {
    return new HarnessError('broker-refused', {
      ...parts,
      reason: 'the user may not do that (403)',
      cure: 'Use credentials that may write',
    });
  }
  if (/^\s*</.test(text)) {
    return new HarnessError('broker-unusable', {
      ...parts,
      reason: `it answered ${status} with a page of HTML`,
      cure: 'See whether the address leads to a Pact Broker and not to a login page or a proxy',
    });
  }
  if (status === 409) {
    return new HarnessError('broker-conflict', {
      ...parts,
      reason: `the broker has something else already (409${detailOf(body)})`,
      cure: 'Publish under a new version; a version is published once',
    });
  }
  if (status === 404) {
    return new HarnessError('broker-unusable', {
      ...parts,
      reason: `the broker knows no such thing (404${detailOf(body)})`,
      cure: 'Check PACT_BROKER_BASE_URL, and run npm run broker:setup once',
    });
  }
  const isFault = status >= 500;
  return new HarnessError(isFault ? 'broker-unusable' : 'broker-refused', {
    ...parts,
    reason: `the broker answered ${status}${detailOf(body)}`,
    cure: isFault ? 'Look at the log of the broker' : 'Correct what it names',
  });
}

/** What the broker says of it, without what it was told in confidence; then shortened. */
function detailOf(body: unknown): string {
  const { success, data } = problem.safeParse(body);
  const said = success ? (data.errors ?? data.error) : undefined;
  if (said === undefined) return '';
  const text = redactText(typeof said === 'string' ? said : JSON.stringify(said), runSecrets);
  return `, ${text.length > 200 ? `${text.slice(0, 200)}...` : text}`;
}
