import { worseByHalf } from './worse-by-half';

const measureOf = (name: string, ratio: number) => ({
  name,
  unit: 'ms',
  against: 'bare',
  figures: [
    { who: 'ours', median: ratio, spread: [ratio, ratio] as [number, number], ratio },
    { who: 'bare', median: 1, spread: [1, 1] as [number, number], ratio: 1 },
  ],
});
const committed = { parts: [{ name: 'part', measures: [measureOf('example', 2)] }] };

test('a ratio that got worse by more than half is told', () => {
  expect(worseByHalf([measureOf('example', 3.1)], committed)).toEqual([
    'example: ours takes 3.10 times as long as bare; it was 2.00 times.',
  ]);
});

test('a ratio that got worse by half at most is not told', () => {
  expect(worseByHalf([measureOf('example', 3)], committed)).toEqual([]);
});

test('a measure that was not there before is not compared', () => {
  expect(worseByHalf([measureOf('another', 9)], committed)).toEqual([]);
});
