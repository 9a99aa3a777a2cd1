import { readFileSync } from 'node:fs';
import { causeCode, describeCause } from './describe-cause';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (cause) {
    return cause;
  }
}

test('an error of the system tells its message and its code', () => {
  const cause = thrownBy(() => readFileSync('/there/is/no/such/file'));
  expect(causeCode(cause)).toBe('ENOENT');
  expect(describeCause(cause)).toMatch(/^ENOENT: no such file or directory/);
});

test.each([
  ['text', 'text'],
  [undefined, 'undefined'],
  [7, '7'],
  [null, 'null'],
])('a thrown %p is described without a code', (thrown, description) => {
  expect(describeCause(thrown)).toBe(description);
  expect(causeCode(thrown)).toBeUndefined();
});
