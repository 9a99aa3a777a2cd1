import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

test('what was shown before a change is not shown after it', async () => {
  const login = await freshLogin(client);
  const organization = `/v1/b2b/organizations/${login.organization_id}`;
  const { session_token } = (await client.authenticate(login)).body;
  const check = { session_token };
  const look = async () => (await client.call('POST', '/v1/b2b/sessions/authenticate', check)).body;
  expect(await look()).toMatchObject({ member: { name: '', trusted_metadata: {} } });

  const trusted_metadata = { plan: { seats: 2 } };
  await client.call('PUT', organization, { organization_name: 'Another', trusted_metadata });
  expect(await look()).toMatchObject({
    organization: { organization_name: 'Another', trusted_metadata },
  });

  const path = `${organization}/members/${login.member_id}`;
  await client.call('PUT', path, { name: 'Ada', trusted_metadata, roles: ['stytch_admin'] });
  expect(await look()).toMatchObject({
    member: { name: 'Ada', trusted_metadata, is_admin: true },
    member_session: { roles: ['stytch_member', 'stytch_admin'] },
  });

  await client.call('PUT', organization, { organization_slug: 'slug-of-another' });
  expect(await look()).toMatchObject({
    organization: { organization_slug: 'slug-of-another' },
    member_session: { organization_slug: 'slug-of-another' },
  });

  const claims = { team: { size: 2 } };
  const asked = { ...check, session_custom_claims: claims };
  const told = await client.call('POST', '/v1/b2b/sessions/authenticate', asked);
  expect(told.body).toMatchObject({ member_session: { custom_claims: claims } });
  expect(claimsOf(told.body.session_jwt)).toMatchObject(claims);
  expect(claimsOf((await look()).session_jwt)).toMatchObject(claims);
});

test('a lock that has run out is not shown any more, though nobody has changed the member', async () => {
  const { organization_id, member_id } = await freshLogin(client);
  const path = `/v1/b2b/organizations/${organization_id}/member?member_id=${member_id}`;
  const member = emulator.world.members.get(member_id);
  if (member === undefined) throw new Error('there is no member');
  member.lockedAt = emulator.world.clock.now();
  member.lockedUntil = member.lockedAt + 60_000;
  expect((await client.call('GET', path)).body.member).toMatchObject({ is_locked: true });
  emulator.world.clock.advance(61);
  expect((await client.call('GET', path)).body.member).toMatchObject({
    is_locked: false,
    lock_created_at: null,
    lock_expires_at: null,
  });
});

function claimsOf(jwt: unknown): unknown {
  const [, payload = ''] = String(jwt).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}
