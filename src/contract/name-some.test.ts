import { nameSome } from './name-some';

test.each([
  [['a'], 'a'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d, e'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e and 2 more'],
])('%p', (names, sentence) => {
  expect(nameSome(names)).toBe(sentence);
});
