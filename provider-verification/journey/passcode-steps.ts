import type { Expected, Step } from './journey';

/**
 * Asks for a passcode, reads it and types it.
 *
 * @param expects what the login expects of the response to the passcode.
 * @param keeps what goes on from there.
 */
export function passcodeSteps(
  expects: Readonly<Record<string, Expected>>,
  keeps: Readonly<Record<string, string>>,
  suffix = '',
): readonly Step[] {
  return [
    {
      name: `ask for a passcode${suffix}`,
      operation: 'login_or_signup',
      request: { organization_id: '{organization_id}', email_address: '{email_address}' },
      expects: {
        '/member_id': '{member_id}',
        '/member_created': false,
        '/member/email_address': '{email_address}',
      },
    },
    { name: `read the passcode in the mail${suffix}`, reads: 'mail', into: 'code' },
    {
      name: `type the passcode${suffix}`,
      operation: 'authenticate',
      request: {
        organization_id: '{organization_id}',
        email_address: '{email_address}',
        code: '{code}',
      },
      expects,
      keeps,
    },
  ];
}
