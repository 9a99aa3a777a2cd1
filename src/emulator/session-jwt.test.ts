import { B2BClient } from 'stytch';
import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

async function signedIn(more: object = {}) {
  const { member_id, ...login } = await freshLogin(client);
  const { body } = await client.authenticate({ ...login, ...more });
  const { session_jwt, session_token } = body;
  return { member_id, session_jwt: String(session_jwt), session_token: String(session_token) };
}

function sdk(): B2BClient {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { projectId: project_id, secret, url } = emulator;
  return new B2BClient({ project_id, secret, env: `${url}/` });
}

afterEach(() => jest.restoreAllMocks());

test("the official SDK verifies a session's JWT by the served keys", async () => {
  const { member_id, session_jwt } = await signedIn({ session_custom_claims: { team: 'blue' } });
  const session = await sdk().sessions.authenticateJwtLocal({ session_jwt });
  expect(session).toMatchObject({ member_id, custom_claims: { team: 'blue' } });
});

test('a JWT holds the session and the organization as claims, and its factors no times but the last', async () => {
  const { member_id, session_jwt } = await signedIn({ session_custom_claims: { team: 'blue' } });
  // The signature may begin like JSON by chance.
  const [header, payload] = session_jwt
    .split('.', 2)
    .map((part) => Object(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))));
  const kid = expect.stringMatching(/^jwk-test-/);
  expect(header).toEqual({ alg: 'RS256', kid, typ: 'JWT' });
  expect(payload).toMatchObject({ sub: member_id, team: 'blue' });
  expect(
    Object.keys(payload)
      .filter((name) => !name.startsWith('https://'))
      .sort(),
  ).toEqual(['aud', 'exp', 'iat', 'iss', 'nbf', 'sub', 'team'].sort());
  const session = payload['https://stytch.com/session'];
  expect(session).toMatchObject({
    id: expect.stringMatching(/^member-session-test-/),
    attributes: { ip_address: '', user_agent: '' },
    roles: ['stytch_member'],
  });
  const [factor] = session.authentication_factors;
  expect(Object.keys(factor).sort()).toEqual([
    'delivery_method',
    'email_factor',
    'last_authenticated_at',
    'type',
  ]);
  const organization = payload['https://stytch.com/organization'];
  expect(Object.keys(organization).sort()).toEqual(['organization_id', 'slug']);
});

test('a JWT of another emulator does not verify', async () => {
  const other = await startEmulator();
  const otherClient = new Client(other);
  const { member_id: _, ...login } = await freshLogin(otherClient);
  const session_jwt = String((await otherClient.authenticate(login)).body.session_jwt);
  await other.close();
  await expect(sdk().sessions.authenticateJwtLocal({ session_jwt })).rejects.toThrow();
});

test('a JWT lives for five minutes, the session that it names on', async () => {
  const { session_jwt } = await signedIn();
  const payload: unknown = JSON.parse(
    Buffer.from(session_jwt.split('.')[1] ?? '', 'base64url').toString(),
  );
  const { exp, iat, nbf, aud, iss } = Object(payload);
  expect([exp - iat, nbf]).toEqual([300, iat]);
  expect([aud, iss]).toEqual([[emulator.projectId], `stytch.com/${emulator.projectId}`]);
  await client.advance(6 * 60);
  const path = '/v1/b2b/sessions/authenticate';
  expect((await client.call('POST', path, { session_jwt })).status).toBe(200);
  await client.advance(60 * 60);
  expect((await client.call('POST', path, { session_jwt })).body.error_type).toBe(
    'session_not_found',
  );
});

test.each(['session_token', 'session_jwt'] as const)(
  'a session is revoked by its %s',
  async (name) => {
    const session = await signedIn();
    const named = { [name]: session[name] };
    expect((await client.call('POST', '/v1/b2b/sessions/revoke', named)).status).toBe(200);
    const response = await client.call('POST', '/v1/b2b/sessions/authenticate', named);
    expect(response.body.error_type).toBe('session_not_found');
  },
);

test('a session that is checked twice within a second tells its new claims, in its JWT too', async () => {
  const { session_token } = await signedIn();
  for (const team of ['blue', 'red']) {
    const asked = { session_token, session_custom_claims: { team } };
    const { body } = await client.call('POST', '/v1/b2b/sessions/authenticate', asked);
    const payload = String(body.session_jwt).split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ team });
  }
});

test("a moved clock does not break the SDK's local check of a JWT", async () => {
  await client.advance(30 * 86_400);
  const { member_id, session_jwt } = await signedIn();
  const local = sdk().sessions.authenticateJwtLocal({ session_jwt, max_token_age_seconds: 300 });
  expect(await local).toMatchObject({ member_id });
});
