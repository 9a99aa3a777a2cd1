import { inTurn, median } from './in-turn';

test('contenders are measured in turn, each second round the other way round', async () => {
  const order: string[] = [];
  const contender = (who: string, values: number[]) => ({
    who,
    once: async () => {
      order.push(who);
      return values.shift() ?? Number.NaN;
    },
  });
  const measure = await inTurn({
    name: 'example',
    unit: 'ms',
    against: 'other',
    rounds: 3,
    contenders: [contender('ours', [4, 9, 2]), contender('other', [2, 1, 5])],
  });
  expect(order).toEqual(['ours', 'other', 'other', 'ours', 'ours', 'other']);
  expect(measure.figures).toEqual([
    { who: 'ours', median: 4, spread: [2, 9], ratio: 2 },
    { who: 'other', median: 2, spread: [1, 5], ratio: 1 },
  ]);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
