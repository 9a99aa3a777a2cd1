import { describeChanges } from './describe-changes';

test('what differs is told in words', () => {
  const before = {
    Gone: { type: 'string' },
    Member: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        old: { type: 'string' },
        roles: { type: 'array', items: { $ref: '#/$defs/Role' } },
        code: { type: 'integer', format: 'int32' },
        kind: { type: 'string', enum: ['a'] },
      },
      required: ['id'],
    },
  };
  const now = {
    Fresh: { type: 'string' },
    Member: {
      type: 'object',
      properties: {
        id: { type: 'string' },
        roles: { type: 'array', items: { $ref: '#/$defs/Other' } },
        code: { type: 'integer' },
        kind: { type: 'string', enum: ['a', 'b'] },
        needed: { type: 'object' },
        wished: { type: 'boolean' },
      },
      required: ['needed', 'kind'],
    },
  };
  expect(describeChanges(before, now)).toEqual([
    'Fresh is new',
    'Gone is gone',
    'Member.code: integer {"format":"int32"} became integer',
    'Member.id became optional',
    'Member.kind: string {"enum":["a"]} became string {"enum":["a","b"]}',
    'Member.kind became required',
    'Member.needed is new and required',
    'Member.old is gone',
    'Member.roles: array of Role became array of Other',
    'Member.wished is new and optional',
  ]);
  expect(describeChanges(now, now)).toEqual([]);
});
