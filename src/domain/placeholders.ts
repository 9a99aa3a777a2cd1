import type { ProvidedValue } from './provider-states';

/**
 * What stands in the contract in place of each value that a provider state provides. Constant and
 * obviously fake: when one of them reaches a provider, somebody forgot to provide the real value.
 */
export const placeholders = {
  organization_id: 'organization-test-00000000-0000-4000-8000-000000000000',
  organization_slug: 'example-organization',
  email_address: 'member@example.com',
  code: '000000',
  session_token: 'example-session-token',
  session_jwt: 'example-session-jwt',
  intermediate_session_token: 'example-intermediate-session-token',
  telemetry_id: 'example-telemetry-id',
} as const satisfies Record<ProvidedValue, string>;

/** Every value that may stand in the contract where a secret would: obviously fake, all of them. */
export const fakeSecrets: ReadonlySet<string> = new Set([
  ...Object.values(placeholders),
  // A passcode that no state provides, since the request fails before anyone looks at it.
  '111111',
  // Not even the form of a passcode, an address or a token.
  'malformed',
]);
