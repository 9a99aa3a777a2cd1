import { TOTP } from 'otpauth';
import { z } from 'zod';
import { type Client, freshLogin } from './client';

/** A phone number of nobody (555-01xx is kept free for examples). */
export const phone = '+12025550143';

const code = z.object({ code: z.string() });
const registration = z.object({ secret: z.string(), recovery_codes: z.array(z.string()) });
const intermediate = z.object({ intermediate_session_token: z.string().min(1) });

/** The newest passcode that was sent to a member's phone. */
export async function smsPasscode(client: Client, memberId: string): Promise<string> {
  const { body } = await client.call('GET', `/_emulator/sms-outbox?member_id=${memberId}`);
  return code.parse(body).code;
}

/** What an authenticator application shows, now or so many steps of 30 seconds later. */
export function totpCode(secret: string, stepsLater = 0): string {
  return TOTP.generate({ secret: secretOf(secret), timestamp: Date.now() + stepsLater * 30_000 });
}

function secretOf(secret: string) {
  return new TOTP({ secret }).secret;
}

/** The login of a new member, stopped by MFA: the ids, and the intermediate session. */
export async function stoppedByMfa(
  client: Client,
  settings: object = { mfa_policy: 'REQUIRED_FOR_ALL' },
  member: object = { mfa_phone_number: phone },
) {
  const { member_id, ...login } = await freshLogin(client, settings, member);
  const { body } = await client.authenticate(login);
  const { organization_id } = login;
  return { organization_id, member_id, ...intermediate.parse(body) };
}

/** Stops another login of a member by MFA. */
export async function stopAgain(client: Client, organization_id: string): Promise<string> {
  const email_address = 'member@example.com';
  const passcode = await client.passcode(organization_id, email_address);
  const { body } = await client.authenticate({ organization_id, email_address, code: passcode });
  return intermediate.parse(body).intermediate_session_token;
}

/** Registers an authenticator application and verifies it with the code that it shows now. */
export async function registerTotp(
  client: Client,
  login: { organization_id: string; member_id: string; intermediate_session_token: string },
) {
  const { body } = await client.call('POST', '/v1/b2b/totp', login);
  const { secret, recovery_codes } = registration.parse(body);
  const response = await client.call('POST', '/v1/b2b/totp/authenticate', {
    ...login,
    code: totpCode(secret),
  });
  return { secret, recovery_codes, response };
}
