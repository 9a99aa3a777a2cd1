import { z } from 'zod';
import type { EmailOtp } from '../client/email-otp';

const member = z.object({
  member_id: z.string(),
  status: z.string(),
  email_address_verified: z.boolean(),
});

const loginResponse = z.object({
  member_authenticated: z.boolean(),
  session_token: z.string(),
  session_jwt: z.string(),
  intermediate_session_token: z.string(),
  member_id: z.string(),
  member,
  organization_id: z.string(),
  organization: z.object({ organization_slug: z.string() }),
  member_session: z
    .object({
      member_id: z.string(),
      organization_id: z.string(),
      expires_at: z.string().exactOptional(),
      custom_claims: z.record(z.string(), z.unknown()).exactOptional(),
    })
    .exactOptional(),
  mfa_required: z
    .object({
      secondary_auth_initiated: z.string().exactOptional(),
      member_options: z
        .object({ mfa_phone_number: z.string(), totp_registration_id: z.string() })
        .exactOptional(),
    })
    .exactOptional(),
  primary_required: z.object({ allowed_auth_methods: z.array(z.string()) }).exactOptional(),
  member_device: z.object({ visitor_id: z.string() }).exactOptional(),
});

/** Stytch answers with null where an optional field is not set; here it is left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}

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
export function loginClient(url: string): EmailOtp {
  const credentials = 'project-test-00000000-0000-4000-8000-000000000000:example-secret';
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;

  async function post(path: string, body: object): Promise<unknown> {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
    });
    const answer = withoutNulls(await response.json());
    if (!response.ok) throw new Refusal(refusal.parse(answer));
    return answer;
  }

  return {
    sendPasscode: async (request) =>
      passcodeSent.parse(await post('/v1/b2b/otps/email/login_or_signup', request)),
    authenticate: async (request) =>
      loginResponse.parse(await post('/v1/b2b/otps/email/authenticate', request)),
  };
}
