import type { B2BClient } from 'stytch';
import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { sdkOf } from './testing/sdk-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;
let sdk: B2BClient;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
  sdk = sdkOf(emulator);
});

afterEach(() => emulator.close());

type SignedIn = Awaited<ReturnType<typeof signIn>>;
type Call = (who: SignedIn, other: string) => Promise<unknown>;

const authorization = ({ session_token }: SignedIn) => ({ authorization: { session_token } });

const calls: [string, Call][] = [
  [
    'organizations.update',
    ({ organization_id, ...who }) =>
      sdk.organizations.update(
        { organization_id, organization_name: 'New' },
        authorization({ organization_id, ...who }),
      ),
  ],
  [
    'organizations.members.create',
    (who) =>
      sdk.organizations.members.create(
        { organization_id: who.organization_id, email_address: 'x@example.com' },
        authorization(who),
      ),
  ],
  [
    'organizations.members.update of another',
    (who, member_id) =>
      sdk.organizations.members.update(
        { organization_id: who.organization_id, member_id, name: 'New' },
        authorization(who),
      ),
  ],
  [
    'organizations.members.search',
    (who) =>
      sdk.organizations.members.search(
        { organization_ids: [who.organization_id] },
        authorization(who),
      ),
  ],
  [
    'organizations.members.delete of another',
    (who, member_id) =>
      sdk.organizations.members.delete(
        { organization_id: who.organization_id, member_id },
        authorization(who),
      ),
  ],
  [
    'sessions.revoke of another',
    (who, member_id) => sdk.sessions.revoke({ member_id }, authorization(who)),
  ],
  [
    'organizations.delete',
    (who) => sdk.organizations.delete({ organization_id: who.organization_id }, authorization(who)),
  ],
];

test.each(calls)('%s needs a permission', async (_, call) => {
  const who = await signIn(client);
  const other = await client.member(who.organization_id, 'other@example.com');
  await expect(call(who, other)).rejects.toMatchObject({
    status_code: 403,
    error_type: 'session_authorization_error',
  });
  const path = `/v1/b2b/organizations/${who.organization_id}/members/${who.member_id}`;
  await client.call('PUT', path, { roles: ['stytch_admin'] });
  await expect(call(who, other)).resolves.toMatchObject({ status_code: 200 });
});

test('a member may change themselves, but not their roles', async () => {
  const who = await signIn(client);
  const { organization_id, member_id } = who;
  const update = (change: object) =>
    sdk.organizations.members.update({ organization_id, member_id, ...change }, authorization(who));
  await expect(update({ name: 'New' })).resolves.toMatchObject({ member: { name: 'New' } });
  await expect(update({ roles: ['stytch_admin'] })).rejects.toMatchObject({
    error_type: 'session_authorization_error',
  });
});

test('trusted metadata is not updated with the permissions of a member', async () => {
  const who = await signIn(client);
  const { organization_id, member_id } = who;
  const call = sdk.organizations.members.update(
    { organization_id, member_id, trusted_metadata: { level: 9 } },
    authorization(who),
  );
  await expect(call).rejects.toMatchObject({ error_type: 'cannot_update_trusted_metadata' });
});

test('permissions end at the organization of the session', async () => {
  const who = await signIn(client);
  const { organization_id } = await client.organization();
  const call = sdk.organizations.update(
    { organization_id, organization_name: 'New' },
    { authorization: { session_jwt: who.session_jwt } },
  );
  await expect(call).rejects.toMatchObject({ error_type: 'session_authorization_tenancy_error' });
});

test('the permissions of an unknown session are nobody’s', async () => {
  const { organization_id } = await client.organization();
  const call = sdk.organizations.update(
    { organization_id, organization_name: 'New' },
    { authorization: { session_token: 'x'.repeat(44) } },
  );
  await expect(call).rejects.toMatchObject({ error_type: 'session_not_found' });
});
