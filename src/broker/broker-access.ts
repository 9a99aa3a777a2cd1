import { HarnessError } from '../errors/harness-error';
import { basicAuth } from '../io/basic-auth';
import type { BrokerSettings } from '../settings/broker-settings';
import { readBaseUrl } from '../settings/read-base-url';
import { isLoopback } from '../settings/refuse-live-project';
import { localPassword, localUsername } from './local/local-users';

/** A broker, and how one is known to it. `authorization` must never be printed or logged. */
export interface BrokerAccess {
  /** Scheme, host and port, and perhaps a path, without a closing slash. */
  readonly baseUrl: string;
  readonly authorization: string | undefined;
}

/**
 * The broker that the settings name or, without an address, the one that runs on this machine. The
 * credentials that the local broker has by default are never sent anywhere else.
 *
 * @param localUrl the address of the broker that `npm run broker:up` started, if it did.
 * @throws HarnessError `settings-missing` or `settings-invalid`
 */
export function brokerAccess(settings: BrokerSettings, localUrl: string | undefined): BrokerAccess {
  const given = settings.baseUrl ?? localUrl;
  if (given === undefined) {
    throw new HarnessError('settings-missing', {
      failedTo: 'ask the broker',
      reason: 'PACT_BROKER_BASE_URL is not set, and no broker was started here',
      cure: 'Set it, or start a broker with npm run broker:up',
    });
  }
  const baseUrl = readBrokerUrl(given);
  return { baseUrl, authorization: authorizationFor(settings, baseUrl) };
}

/** A broker may live under a path (https://host/broker), which a provider may not. */
function readBrokerUrl(text: string): string {
  const path = URL.canParse(text) ? new URL(text).pathname.replace(/\/+$/, '') : '';
  const origin = path === '' ? text : text.slice(0, text.indexOf(path, text.indexOf('//') + 2));
  return `${readBaseUrl(origin, 'PACT_BROKER_BASE_URL')}${path}`;
}

function authorizationFor(
  { token, username, password }: BrokerSettings,
  baseUrl: string,
): string | undefined {
  if (token !== undefined) return `Bearer ${token}`;
  if (username !== undefined && password !== undefined) return basicAuth(username, password);
  return isLoopback(new URL(baseUrl)) ? basicAuth(localUsername, localPassword) : undefined;
}
