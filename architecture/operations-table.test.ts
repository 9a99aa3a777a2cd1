import { median, operationCosts } from './operations-table';

const costs = operationCosts();

test('every operation that has an outcome has its interactions and its files', () => {
  const declared = costs.filter(({ outcomes }) => outcomes > 0);
  expect(declared.length).toBeGreaterThan(0);
  const lost = declared.filter(({ interactions, files }) => interactions < 1 || files.length < 5);
  expect(lost).toEqual([]);
});

test('half of the operations took eight files by hand at most', () => {
  expect(median(costs.map(({ files }) => files.length))).toBeLessThanOrEqual(8);
});

test.each([
  [[3, 1, 2], 2],
  [[1, 2, 3, 4], 3],
  [[], 0],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
