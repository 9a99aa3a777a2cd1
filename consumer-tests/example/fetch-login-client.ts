import { z } from 'zod';
import type { Login } from '../login';

const member = z.object({
  member_id: z.string(),
  status: z.string(),
  email_address_verified: z.boolean(),
});

// Stytch answers with null where an optional field is not set: nullish, and not optional.
const loginAnswer = z.object({
  member_authenticated: z.boolean(),
  session_token: z.string(),
  session_jwt: z.string(),
  intermediate_session_token: z.string(),
  member_id: z.string(),
  member,
  organization_id: z.string(),
  organization: z.object({ organization_slug: z.string() }),
  member_session: z
    .object({ member_id: z.string(), organization_id: z.string(), expires_at: z.string() })
    .nullish()
    .transform((session) => session ?? undefined),
});

const passcodeSent = z.object({ member_created: z.boolean(), member_id: z.string(), member });

const refusal = z.object({
  status_code: z.number(),
  request_id: z.string(),
  error_type: z.string(),
  error_message: z.string(),
  error_url: z.string(),
});

/** What this login throws when Stytch says no. */
export class Refusal extends Error {
  constructor(fields: z.infer<typeof refusal>) {
    super(fields.error_message);
    Object.assign(this, fields);
  }
}

/** A login without the SDK, on `fetch` alone: the worked example of docs/bring-your-own-consumer.md. */
export function loginClient(url: string): Login {
  const credentials = 'project-test-00000000-0000-4000-8000-000000000000:example-secret';
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;

  async function post(path: string, body: object): Promise<unknown> {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Refusal(refusal.parse(answer));
    return answer;
  }

  return {
    sendPasscode: async (request) =>
      passcodeSent.parse(await post('/v1/b2b/otps/email/login_or_signup', request)),
    authenticate: async (request) => {
      const { member_session, ...answer } = loginAnswer.parse(
        await post('/v1/b2b/otps/email/authenticate', request),
      );
      return member_session === undefined ? answer : { ...answer, member_session };
    },
  };
}
