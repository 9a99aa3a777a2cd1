import type { Definitions, SchemaNode } from '../../../schemas/schema-node';
import { deriveExpectation } from './derive-expectation';
import { filled, listOf, present, shaped } from './outcome';

const definitions: Definitions = {
  Role: {
    type: 'object',
    properties: { role_id: { type: 'string' }, details: { type: 'object' } },
    required: ['role_id'],
  },
};

const login: SchemaNode = {
  type: 'object',
  properties: {
    claims: { type: 'object', additionalProperties: true },
    is_admin: { type: 'boolean' },
    kind: { type: 'string', enum: ['sms', 'pt-br'] },
    method_id: { type: 'string' },
    organization_id: { type: 'string' },
    role: { $ref: '#/$defs/Role' },
    roles: { type: 'array', items: { $ref: '#/$defs/Role' } },
    session_token: { type: 'string' },
    status_code: { type: 'integer', format: 'int32' },
  },
  required: ['is_admin', 'kind', 'method_id', 'organization_id', 'roles', 'session_token'],
};

function rulesOf(outcome?: Parameters<typeof deriveExpectation>[2]) {
  const { rules } = deriveExpectation(login, definitions, outcome);
  return Object.fromEntries(rules.map(({ path, rules: some }) => [path, some]));
}

test('every required field is expected, by what is known of its form', () => {
  expect(deriveExpectation(login, definitions)).toEqual({
    example: {
      is_admin: false,
      kind: 'sms',
      method_id: 'member-email-test-00000000-0000-4000-8000-000000000003',
      organization_id: 'organization-test-00000000-0000-4000-8000-000000000000',
      roles: [{ role_id: 'stytch_member' }],
      session_token: 'example-session-token',
    },
    rules: [
      { path: '$.is_admin', rules: [{ match: 'type' }] },
      {
        path: '$.kind',
        rules: [{ match: 'type' }, { match: 'regex', regex: '^(?:sms|pt\\-br)$' }],
      },
      { path: '$.method_id', rules: [{ match: 'type' }, { match: 'notEmpty' }] },
      {
        path: '$.organization_id',
        rules: [
          { match: 'type' },
          { match: 'regex', regex: expect.stringMatching(/^\^organization-test-/) },
        ],
      },
      { path: '$.roles', rules: [{ match: 'type', min: 0 }] },
      { path: '$.roles[*].role_id', rules: [{ match: 'type' }] },
      { path: '$.session_token', rules: [{ match: 'type' }] },
    ],
  });
});

test('an optional field is expected only when the outcome is about it', () => {
  expect(rulesOf()).not.toHaveProperty('$.role.role_id'.split(' '));
  expect(rulesOf({ role: present })).toHaveProperty(['$.role.role_id'], [{ match: 'type' }]);
  expect(rulesOf({ status_code: present })).toHaveProperty(
    ['$.status_code'],
    [{ match: 'integer' }, { match: 'regex', regex: expect.any(String) }],
  );
});

test('what the outcome fixes is expected exactly', () => {
  expect(
    rulesOf({ is_admin: true, session_token: '', roles: [{ role_id: 'stytch_admin' }] }),
  ).toMatchObject({
    '$.is_admin': [{ match: 'equality' }],
    '$.session_token': [{ match: 'equality' }],
    '$.roles[*].role_id': [{ match: 'equality' }],
  });
});

test('an outcome may ask for filled text or for a form of its own', () => {
  expect(rulesOf({ session_token: filled, kind: shaped('a|b', 'a') })).toMatchObject({
    '$.session_token': [{ match: 'type' }, { match: 'notEmpty' }],
    '$.kind': [{ match: 'type' }, { match: 'regex', regex: '^(?:a|b)$' }],
  });
});

test('an open object is expected to be one, and to hold what the outcome fixes', () => {
  expect(rulesOf({ claims: present })).toHaveProperty(['$.claims'], [{ match: 'type' }]);
  expect(rulesOf({ claims: { level: 2 } })).toHaveProperty(
    ['$.claims.level'],
    [{ match: 'equality' }],
  );
});

test.each([
  ['the outcome speaks of $.colour, which the schema does not have', { colour: 'red' }],
  [
    'the outcome speaks of $.role.colour, which the schema does not have',
    { role: { colour: 'red' } },
  ],
  ['the outcome expects object at $.kind, which is string', { kind: { sms: true } }],
  ['the outcome expects array at $.role, which is object', { role: ['a'] as const }],
  ['the outcome expects string at $.is_admin, which is boolean', { is_admin: filled }],
  ['the outcome expects boolean at $.kind, which is string', { kind: true }],
  ['the outcome expects number at $.status_code, which is integer', { status_code: 200.5 }],
  [
    'the outcome expects a pattern at $.session_token, which is a secret',
    { session_token: shaped('x', 'x') },
  ],
])('%s', (sentence, outcome) => {
  expect(() => deriveExpectation(login, definitions, outcome)).toThrow(sentence);
});

test('a reference that leads nowhere is named', () => {
  expect(() => deriveExpectation({ $ref: '#/$defs/Nobody' }, definitions)).toThrow(
    'the schema Nobody is not among the definitions',
  );
});

test('a list of so many elements is neither longer nor shorter', () => {
  const { example, rules } = deriveExpectation(login, definitions, { roles: listOf(2) });
  expect(example).toMatchObject({ roles: [{ role_id: 'stytch_member' }, expect.anything()] });
  expect(rules).toContainEqual({ path: '$.roles', rules: [{ match: 'type', min: 2, max: 2 }] });
});

test('a list that is to be empty is exactly that', () => {
  const { example, rules } = deriveExpectation(login, definitions, { roles: listOf(0) });
  expect(example).toMatchObject({ roles: [] });
  expect(rules).toContainEqual({ path: '$.roles', rules: [{ match: 'equality' }] });
  expect(rules.map(({ path }) => path)).not.toContain('$.roles[*].role_id');
});

test('only a list has a length', () => {
  expect(() => deriveExpectation(login, definitions, { method_id: listOf(1) })).toThrow(
    'the outcome expects array at $.method_id, which is string',
  );
});
