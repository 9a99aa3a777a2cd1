import { type Expected, filled, type Step } from './journey';

/**
 * Proves an address without naming an organization, and lists what it may enter.
 *
 * @param organizations what the login expects of the organizations that are listed.
 */
export function discoverySteps(organizations: Readonly<Record<string, Expected>>): readonly Step[] {
  const expects = { '/email_address': '{email_address}', ...organizations };
  return [
    {
      name: 'ask for a passcode of discovery',
      operation: 'send_discovery_otp',
      request: { email_address: '{email_address}' },
      expects: {},
    },
    { name: 'read the passcode in the mail', reads: 'mail', into: 'code' },
    {
      name: 'type the passcode of discovery',
      operation: 'authenticate_discovery_otp',
      request: { email_address: '{email_address}', code: '{code}' },
      expects: { ...expects, '/intermediate_session_token': filled },
      keeps: { intermediate_session_token: '/intermediate_session_token' },
    },
    {
      name: 'list the organizations',
      operation: 'list_discovered_organizations',
      request: { intermediate_session_token: '{intermediate_session_token}' },
      expects,
    },
  ];
}

/** An intermediate session opens one door, once. */
export const usedUp: Step = {
  name: 'be refused with the intermediate session that was used',
  operation: 'list_discovered_organizations',
  request: { intermediate_session_token: '{intermediate_session_token}' },
  status: 404,
  expects: { '/error_type': 'intermediate_session_not_found' },
};
