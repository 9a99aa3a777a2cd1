import { createHash } from 'node:crypto';
import { fakeSecrets } from '../domain/placeholders';
import { findSecrets } from './find-secrets';

const jwt = `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.${'c'.repeat(20)}.${'s'.repeat(20)}`;

test.each([
  ['a JSON web token', { text: `it was ${jwt}` }],
  ['the secret of a project', { text: 'secret-test-abc' }],
  ['the secret of a project', { text: 'SECRET-LIVE-abc' }],
  ['credentials', { text: 'Basic cHJvamVjdDpzZWNyZXQ=' }],
  ['credentials', { text: 'bearer abcdefghijkl' }],
  ['a passcode', { text: '483920' }],
  ['a passcode', { text: 'Your code is 483920.' }],
  ['a passcode', { text: 483920 }],
  ['a random token', { text: 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=' }],
  ['the value of a secret field', { code: 'abc' }],
  ['the value of a secret field', { session_token: 'x' }],
  ['an authorization header', { Authorization: '' }],
])('%s is found in %j', (looksLike, json) => {
  const [key] = Object.keys(json);
  expect(findSecrets(json, fakeSecrets)).toEqual([{ pointer: `/${key}`, looksLike }]);
});

test('a secret is found however deep, and its value is not told', () => {
  const found = findSecrets({ 'a/b': [{ '~': { code: ['483920'] } }] }, fakeSecrets);
  expect(found).toEqual([
    { pointer: '/a~1b/0/~0/code/0', looksLike: 'the value of a secret field' },
  ]);
});

test('a thousand random tokens are all found', () => {
  const missed = Array.from({ length: 1000 }, (_, number) =>
    createHash('sha256').update(String(number)).digest('base64url'),
  ).filter((token) => findSecrets({ text: token }, fakeSecrets).length === 0);
  expect(missed).toEqual([]);
});

test.each([
  '',
  '000000',
  '111111',
  'malformed',
  'organization-test-1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9',
  'member-session-test-1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9',
  '+12025550100',
  '2026-01-01T10:00:00Z',
  '^-?(?:\\d{1,9}|1\\d{9}|214748364[0-7])$',
  'the_organization_requires_MFA_and_the_member_has_a_session',
  200,
])('%p is not taken for a secret', (text) => {
  expect(findSecrets({ text }, fakeSecrets)).toEqual([]);
});

test.each([...fakeSecrets])('the placeholder %s may stand in a secret field', (placeholder) => {
  expect(findSecrets({ session_token: placeholder }, fakeSecrets)).toEqual([]);
});
