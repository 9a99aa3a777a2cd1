import type { SchemaChange } from '../../schemas/changes/schema-change';
import { judgeChanges } from './judge-changes';
import type { OutcomeUse } from './outcome-use';
import { verdictText } from './verdict-text';

const use: OutcomeUse = {
  outcome: 'a fresh passcode',
  operation: 'authenticate',
  request: { code: '000000' },
  response: { member: { name: '', roles: [{ role_id: 'x' }] } },
};

function judged(change: Partial<SchemaChange>, uses: readonly OutcomeUse[] = [use]) {
  const whole: SchemaChange = {
    operation: 'authenticate',
    side: 'response',
    pointer: '/member/name',
    field: 'Member.name',
    kind: 'removed',
    clause: 'is gone',
    ...change,
  };
  return judgeChanges({ added: [], gone: [], changes: [whole] }, uses);
}

test.each<[string, Partial<SchemaChange>, string]>([
  ['an expected field is gone', {}, 'breaks'],
  ['an expected field has another type', { kind: 'type' }, 'breaks'],
  ['an expected field may be missing', { kind: 'became-optional' }, 'attention'],
  ['an expected field has another value', { kind: 'values-added' }, 'attention'],
  ['a field in a list is gone', { pointer: '/member/roles/*/role_id' }, 'breaks'],
  ['a field that nobody expects is gone', { pointer: '/member/is_admin' }, 'harmless'],
  ['a field is new', { pointer: '/member/shoe', kind: 'added-required' }, 'harmless'],
  ['a sent field is gone', { side: 'request', pointer: '/code' }, 'breaks'],
  ['an unsent field is gone', { side: 'request', pointer: '/locale' }, 'harmless'],
  [
    'an unsent field is demanded',
    { side: 'request', pointer: '/x', kind: 'added-required' },
    'breaks',
  ],
  [
    'a sent field is demanded',
    { side: 'request', pointer: '/code', kind: 'became-required' },
    'harmless',
  ],
  ['a set-up call changes', { operation: 'create_member' }, 'set-up'],
  ['an operation without outcomes changes', { operation: 'recover' }, 'harmless'],
])('%s', (_, change, severity) => {
  expect(judged(change)).toMatchObject([{ severity }]);
});

test('a type that is mended to what the login sends and expects breaks no outcome', () => {
  const claims = { kind: 'type', clause: 'was string, is object', types: ['object'] } as const;
  const roles = { pointer: '/member/roles/*', field: 'Member.roles[]' };
  expect(judged({ ...claims, ...roles })).toMatchObject([{ severity: 'harmless', outcomes: [] }]);
  expect(judged({ ...claims, ...roles, types: ['string'] })).toMatchObject([
    { severity: 'breaks' },
  ]);
});

test('a parameter of the path that is named in the body too is sent already', () => {
  const demanded = {
    operation: 'update_member',
    side: 'request',
    pointer: '/member_id',
    kind: 'added-required',
  } as const;
  const uses = [{ ...use, operation: 'update_member', request: { name: 'A' } } as const];
  expect(judged(demanded, uses)).toMatchObject([{ severity: 'harmless' }]);
  expect(judged({ ...demanded, pointer: '/name_id' }, uses)).toMatchObject([
    { severity: 'breaks' },
  ]);
});

test('a field that is expected and never read breaks no outcome', () => {
  expect(judged({}, [{ ...use, reads: ['/member/roles'] }])).toMatchObject([
    { severity: 'harmless', outcomes: [] },
  ]);
  expect(judged({}, [{ ...use, reads: ['/member/name'] }])).toMatchObject([{ severity: 'breaks' }]);
});

test('a contract operation that is gone breaks its outcomes', () => {
  const changes = { added: [], gone: ['authenticate', 'create_member'] as const, changes: [] };
  expect(verdictText(judgeChanges(changes, [use]))).toEqual([
    'Breaks this login:',
    '- is no longer documented (POST /v1/b2b/otps/email/authenticate): "a fresh passcode"',
    'Only in calls that arrange provider states:',
    '- is no longer documented (POST /v1/b2b/organizations/{organization_id}/members)',
    'Verdict: 1 outcome of this login would break. Look at them before you take these schemas over.',
  ]);
});

test('the same change in several operations is one line', () => {
  const one = judged({})[0];
  if (one === undefined) throw new Error('nothing was judged');
  const outcomes = ['a', 'b', 'c', 'd', 'e'];
  const all = [
    { ...one, outcomes },
    { ...one, operation: 'recover' as const, outcomes },
  ];
  expect(verdictText(all)).toEqual([
    'Breaks this login:',
    '- response Member.name is gone (POST /v1/b2b/otps/email/authenticate, POST /v1/b2b/recovery_codes/recover): "a", "b", "c" and 2 more outcomes',
    'Verdict: 5 outcomes of this login would break. Look at them before you take these schemas over.',
  ]);
  expect(verdictText([])).toEqual(['Nothing has changed.']);
});
