import type { Circus } from '@jest/types';

/**
 * Lets `only` leave out tests of its own file alone, as when Jest runs each file by itself: in the
 * other files of the group, each test is then one that is asked for.
 *
 * @param root the block around all files of the group.
 */
export function focusWithinFile(root: Circus.DescribeBlock): void {
  for (const file of root.children) {
    const tests = testsIn(file);
    if (tests.some(({ mode }) => mode === 'only')) continue;
    for (const test of tests) test.mode ??= 'only';
  }
}

function testsIn(one: Circus.DescribeBlock | Circus.TestEntry): Circus.TestEntry[] {
  return one.type === 'test' ? [one] : one.children.flatMap(testsIn);
}
