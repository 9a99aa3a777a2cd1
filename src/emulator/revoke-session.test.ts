import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { refusalOf } from './testing/refusal-of';
import { signIn } from './testing/sign-in';

let emulator: Emulator;
let client: Client;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterEach(() => emulator.close());

const revoke = (body: object) => client.call('POST', '/v1/b2b/sessions/revoke', body);
const listed = async ({ organization_id, member_id }: Record<string, string>) => {
  const query = `organization_id=${organization_id}&member_id=${member_id}`;
  return (await client.call('GET', `/v1/b2b/sessions?${query}`)).body.member_sessions;
};

test.each(['member_session_id', 'session_token', 'session_jwt', 'member_id'] as const)(
  'a session that was revoked by %s is not found, and not listed',
  async (name) => {
    const session = await signIn(client);
    expect(await listed(session)).toMatchObject([{ member_session_id: session.member_session_id }]);
    expect((await revoke({ [name]: session[name] })).status).toBe(200);
    const { session_token } = session;
    const response = await client.call('POST', '/v1/b2b/sessions/authenticate', { session_token });
    expect(refusalOf(response)).toBe('404 session_not_found');
    expect(await listed(session)).toEqual([]);
  },
);

test.each([
  ['nothing', {}, '400 no_session_revoke_arguments'],
  ['two things', { session_token: 'a', member_id: 'b' }, '400 too_many_session_revoke_arguments'],
  ['an unknown session', { session_token: 'x'.repeat(44) }, '404 session_not_found'],
  ['an unknown id', { member_session_id: 'member-session-test-0' }, '404 session_not_found'],
  ['an unknown member', { member_id: 'member-test-0' }, '404 member_not_found'],
])('to revoke %s is refused', async (_, body, expected) => {
  expect(refusalOf(await revoke(body))).toBe(expected);
});

test('the sessions of an expired hour are not listed', async () => {
  const session = await signIn(client);
  await client.advance(3601);
  expect(await listed(session)).toEqual([]);
});
