import { freshPasscode, interaction } from '../testing/chosen-interactions';
import { unexpectedEntries } from './unexpected-entries';

const known = interaction(freshPasscode);
const path = '$.discovered_organizations';
const expected = {
  response: { status: 200, body: { discovered_organizations: [] } },
  raw: {
    ...known.raw,
    response: {
      ...known.raw.response,
      matchingRules: { body: { [path]: { matchers: [{ match: 'equality' }] } } },
    },
  },
};

test('an entry in a list that must be empty is told, which Pact lets pass', () => {
  expect(unexpectedEntries(expected, 200, { discovered_organizations: [{ a: 1 }] })).toEqual([
    {
      kind: 'body',
      path,
      sentence: 'Expected an empty list but received 1 entries',
      expected: '[]',
      actual: '[{"a":1}]',
    },
  ]);
});

test('an empty list is as expected', () => {
  expect(unexpectedEntries(expected, 200, { discovered_organizations: [] })).toEqual([]);
});

test('of a response with another status Pact speaks alone', () => {
  expect(unexpectedEntries(expected, 404, { discovered_organizations: [{ a: 1 }] })).toEqual([]);
});

test('a list inside of a list is looked at in each entry', () => {
  const inner = {
    response: { status: 200, body: { members: [{ roles: [] }] } },
    raw: {
      ...expected.raw,
      response: {
        ...expected.raw.response,
        matchingRules: { body: { '$.members[*].roles': { matchers: [{ match: 'equality' }] } } },
      },
    },
  };
  const body = { members: [{ roles: [] }, { roles: ['a'] }] };
  const paths = unexpectedEntries(inner, 200, body).map((one) => one.path);
  expect(paths).toEqual(['$.members[1].roles']);
});
