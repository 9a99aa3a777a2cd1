import type { Json } from './derive-expectation';
import {
  anyLength,
  equality,
  filledList,
  filledText,
  int32,
  type MatchingRule,
  sameType,
  textLike,
} from './matching-rule';
import { verdictsOfPact } from './testing/verdicts-of-pact';

const cases: [string, readonly MatchingRule[], Json, Json[], Json[]][] = [
  ['text by type', sameType, 'a', ['', 'b'], [1, true, null, {}, []]],
  ['a boolean by type', sameType, false, [true, false], ['true', 'false', 0, 1, null]],
  ['an empty object by type', sameType, {}, [{}], ['', null, [], 1]],
  ['exact text', equality, 'active', ['active'], ['Active', 'active ', '', null]],
  ['exactly empty text', equality, '', [''], ['a', null, 0, false]],
  ['an exact boolean', equality, true, [true], [false, 'true', 1, null]],
  ['an exact number', equality, 200, [200], [201, '200', 2147483648, 200.5, null]],
  ['filled text', filledText, 'a', ['b', ' '], ['', 1, true, null, {}, []]],
  ['text of a form', textLike('^\\d{3}$'), '123', ['456'], [456, '4567', 'a456', '', null]],
  [
    'int32',
    int32,
    1,
    [0, -1, 2147483647, -2147483648],
    [2147483648, -2147483649, 200.5, 1e20, '200', null, true],
  ],
];

test.each(cases)(
  '%s: Pact accepts what it should and nothing else',
  async (_, rules, example, sound, faulty) => {
    const bodies = [...sound, ...faulty].map((value) => ({ at: value }));
    const expectation = { example: { at: example }, rules: [{ path: '$.at', rules }] };
    expect(await verdictsOfPact(expectation, bodies)).toEqual([
      ...sound.map(() => true),
      ...faulty.map(() => false),
    ]);
  },
);

test('a list may be empty or longer than its example, and every element is looked at', async () => {
  const expectation = {
    example: { at: [{ id: 'a' }] },
    rules: [
      { path: '$.at', rules: anyLength },
      { path: '$.at[*].id', rules: sameType },
    ],
  };
  const sound = [[], [{ id: 'b' }], [{ id: 'b' }, { id: 'c' }]];
  const faulty = [[{}], [{ id: 1 }], [{ id: 'b' }, { id: 1 }], [{ id: 'b' }, {}], ['b'], {}, null];
  const bodies = [...sound, ...faulty].map((at) => ({ at }));
  expect(await verdictsOfPact(expectation, bodies)).toEqual([
    ...sound.map(() => true),
    ...faulty.map(() => false),
  ]);
});

test('a list that an outcome speaks of is not empty, and every element is looked at', async () => {
  const expectation = {
    example: { at: [{ id: 'a' }] },
    rules: [
      { path: '$.at', rules: filledList },
      { path: '$.at[*].id', rules: equality },
    ],
  };
  const sound = [[{ id: 'a' }], [{ id: 'a' }, { id: 'a' }]];
  const faulty = [[], [{ id: 'b' }], [{ id: 'a' }, { id: 'b' }], [{}], {}, null];
  const bodies = [...sound, ...faulty].map((at) => ({ at }));
  expect(await verdictsOfPact(expectation, bodies)).toEqual([
    ...sound.map(() => true),
    ...faulty.map(() => false),
  ]);
});

test('a list whose example is empty lets every element pass, which is why no example is', async () => {
  const expectation = {
    example: { at: [] },
    rules: [
      { path: '$.at', rules: anyLength },
      { path: '$.at[*].id', rules: sameType },
    ],
  };
  expect(await verdictsOfPact(expectation, [{ at: [{ id: 1 }] }, { at: ['b'] }])).toEqual([
    true,
    true,
  ]);
});
