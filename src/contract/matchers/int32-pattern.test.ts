import { int32Pattern } from './int32-pattern';

const pattern = new RegExp(int32Pattern);
const bounds = [0, 9, 10, 999999999, 1000000000, 1999999999, 2000000000, 2147483646, 2147483647];

test.each(bounds)('%d and its negative are int32', (number) => {
  expect(pattern.test(String(number))).toBe(true);
  expect(pattern.test(String(-number))).toBe(true);
});

test('the negative bound goes one further', () => {
  expect(pattern.test('-2147483648')).toBe(true);
  expect(pattern.test('2147483648')).toBe(false);
  expect(pattern.test('-2147483649')).toBe(false);
});

test.each([
  2147483650, 2147483700, 2147484000, 2147490000, 2147500000, 2148000000, 2150000000, 2200000000,
  3000000000, 10000000000,
])('%d is beyond int32, whichever digit is too much', (number) => {
  expect(pattern.test(String(number))).toBe(false);
  expect(pattern.test(String(-number))).toBe(false);
});
