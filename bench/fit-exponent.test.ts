import { fitExponent } from './fit-exponent';

const sizes = [33, 100, 300, 1000];

test.each([
  ['linear', 1, (size: number) => 7 * size],
  ['quadratic', 2, (size: number) => size ** 2 / 3],
  ['constant', 0, () => 12],
])('the exponent of %s growth is %d', (_, exponent, timeOf) => {
  const points = sizes.map((interactions) => ({ interactions, value: timeOf(interactions) }));
  expect(fitExponent(points)).toBeCloseTo(exponent, 10);
});
