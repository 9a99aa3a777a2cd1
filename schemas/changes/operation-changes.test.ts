import { type DocumentedVersion, operationChanges } from './operation-changes';

const operations = { authenticate: { request: 'x_v1_LoginRequest', response: 'x_v1_Login' } };

function version(change: object, required: readonly string[] = ['id']): DocumentedVersion {
  return {
    operations,
    definitions: {
      x_v1_LoginRequest: { type: 'object', properties: { code: { type: 'string' } } },
      x_v1_Login: {
        type: 'object',
        properties: { member: { $ref: '#/$defs/x_v1_Member' } },
      },
      x_v1_Member: {
        type: 'object',
        required,
        properties: {
          id: { type: 'string' },
          roles: { type: 'array', items: { $ref: '#/$defs/x_v1_Role' } },
          ...change,
        },
      },
      x_v1_Role: {
        type: 'object',
        properties: { kind: { type: 'string', enum: ['a'] }, of: { $ref: '#/$defs/x_v1_Member' } },
      },
    },
  };
}

const base = version({});

test.each([
  ['a new field', version({ name: { type: 'string' } }), 'added', 'name', 'is new and optional'],
  [
    'a new required field',
    version({ name: { type: 'string' } }, ['id', 'name']),
    'added-required',
    'name',
    'is new and required',
  ],
  [
    'a field that is optional now',
    version({}, []),
    'became-optional',
    'id',
    'was required, is optional',
  ],
  ['another type', version({ id: { type: 'object' } }), 'type', 'id', 'was string, is object'],
  [
    'another bound',
    version({ id: { type: 'string', maxLength: 9 } }),
    'bounds',
    'id',
    'was unbounded, is maxLength 9',
  ],
])('%s is told with its place', (_, now, kind, key, clause) => {
  expect(operationChanges(base, now).changes).toEqual([
    {
      operation: 'authenticate',
      side: 'response',
      pointer: `/member/${key}`,
      field: `Member.${key}`,
      kind,
      clause,
      ...(kind === 'type' ? { types: ['object'] } : {}),
    },
  ]);
});

test('a change within a list is told once, although the schemas hold each other', () => {
  const now = version({});
  const definitions = {
    ...now.definitions,
    x_v1_Role: { type: 'object', properties: { kind: { type: 'string', enum: ['b'] } } },
  };
  const { changes } = operationChanges(base, { operations, definitions });
  expect(changes.map(({ pointer, clause }) => `${pointer} ${clause}`)).toEqual([
    '/member/roles/*/of is gone',
    '/member/roles/*/kind may also be "b"',
    '/member/roles/*/kind is never "a"',
  ]);
});

test('a field of the request goes by its own name', () => {
  const definitions = {
    ...base.definitions,
    x_v1_LoginRequest: { type: 'object', properties: {} },
  };
  expect(operationChanges(base, { operations, definitions }).changes).toEqual([
    {
      operation: 'authenticate',
      side: 'request',
      pointer: '/code',
      field: 'code',
      kind: 'removed',
      clause: 'is gone',
    },
  ]);
});

test('two versions that are alike have no changes, and an operation comes and goes by name', () => {
  expect(operationChanges(base, version({})).changes).toEqual([]);
  const none = { definitions: {}, operations: {} };
  expect(operationChanges(base, none)).toEqual({ added: [], gone: ['authenticate'], changes: [] });
  expect(operationChanges(none, base)).toEqual({ added: ['authenticate'], gone: [], changes: [] });
});
