import type { Circus } from '@jest/types';

/** The test file that declares a test of a group: the title of its outermost block. */
export function fileOfTest(test: Circus.TestEntry): string {
  let block = test.parent;
  while (block.parent?.parent !== undefined) block = block.parent;
  return String(block.name);
}
