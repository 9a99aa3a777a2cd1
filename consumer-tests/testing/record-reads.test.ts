import { recordReads } from './record-reads';

const response = {
  session_token: 'example',
  member: { member_id: 'example', roles: [{ role_id: 'a' }, { role_id: 'b' }] },
  organization: { organization_name: 'example' },
};

function recorded() {
  const read = new Set<string>();
  const login = recordReads({ authenticate: async () => response }, (at) => read.add(at));
  return { read, login };
}

test('what is read of a response is recorded, and nothing else', async () => {
  const { read, login } = recorded();
  const { session_token, member } = await login.authenticate();
  expect(session_token).toBe('example');
  expect(member.roles.map(({ role_id }) => role_id)).toEqual(['a', 'b']);
  expect([...read].sort()).toEqual([
    '/member',
    '/member/roles',
    '/member/roles/*',
    '/member/roles/*/role_id',
    '/session_token',
  ]);
});

test('a field that is not there is not read', async () => {
  const { read, login } = recorded();
  expect(Reflect.get(await login.authenticate(), 'session_jwt')).toBeUndefined();
  expect([...read]).toEqual([]);
});
