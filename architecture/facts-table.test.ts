import { countFacts, readFacts } from './facts-table';

const facts = readFacts();

test('every fact has its number, its confidence and its place', () => {
  expect(facts.length).toBeGreaterThan(172);
  expect(facts.map(({ number }) => number)).toEqual(facts.map((_, index) => String(index + 1)));
  const known = /^([DCRI?]|ours)(?=[,; ]|$)/;
  const places = ['held', 'not held', 'not implemented', 'elsewhere'];
  const broken = facts.filter((one) => !known.test(one.known) || !places.includes(one.held));
  expect(broken).toEqual([]);
});

test('every test that a fact names exists', () => {
  expect(facts.filter(({ isTested }) => isTested === false)).toEqual([]);
});

test('every fact is held, and 95 % of what a provider could show have a test', () => {
  const { notHeld, withTest, shown } = countFacts(facts);
  expect(notHeld).toBe(0);
  expect(withTest / shown).toBeGreaterThanOrEqual(0.95);
});

test('what is a matter of something else says of what', () => {
  expect(facts.filter(({ by }) => by.trim() === '')).toEqual([]);
});
