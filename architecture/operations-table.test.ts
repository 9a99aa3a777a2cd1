import { median, operationCosts } from './operations-table';

const costs = operationCosts();

test('every operation of the contract has its interactions, its outcomes and its files', () => {
  expect(costs.length).toBeGreaterThan(20);
  const lost = costs.filter(
    ({ interactions, outcomes, files }) => interactions < 1 || outcomes < 1 || files.length < 5,
  );
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
