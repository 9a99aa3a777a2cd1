import { z } from 'zod';
import { type Client, freshLogin } from './client';

const session = z.object({
  session_token: z.string(),
  session_jwt: z.string(),
  member_session: z.object({ member_session_id: z.string() }),
});

/** Logs a new member of a new organization in, and returns what the login gave. */
export async function signIn(client: Client, settings: object = {}, more: object = {}) {
  const { member_id, code, ...names } = await freshLogin(client, settings);
  const { body } = await client.authenticate({ ...names, code, ...more });
  const { member_session, ...tokens } = session.parse(body);
  return { ...names, ...tokens, member_id, member_session_id: member_session.member_session_id };
}
