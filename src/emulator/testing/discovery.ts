import { z } from 'zod';
import type { Client } from './client';

const code = z.object({ code: z.string() });
const intermediate = z.object({ intermediate_session_token: z.string().min(1) });

/** Mails a passcode of discovery and reads it. */
export async function discoveryPasscode(client: Client, email_address: string): Promise<string> {
  await client.call('POST', '/v1/b2b/otps/email/discovery/send', { email_address });
  const path = `/_emulator/discovery-outbox?email_address=${encodeURIComponent(email_address)}`;
  return code.parse((await client.call('GET', path)).body).code;
}

/** Logs an address in without an organization; returns the intermediate session token. */
export async function discover(client: Client, email_address = 'member@example.com') {
  const passcode = await discoveryPasscode(client, email_address);
  const { body } = await client.call('POST', '/v1/b2b/otps/email/discovery/authenticate', {
    email_address,
    code: passcode,
  });
  return intermediate.parse(body).intermediate_session_token;
}
