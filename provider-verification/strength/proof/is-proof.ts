import { crashMark } from './crash-mark';

/**
 * Whether the failure of a test shows that a response changed. A crash breaks the emulator's code and no
 * rule, and a wait that ran out may only tell of a busy machine.
 *
 * @param told all that the test said.
 */
export function isProof(told: readonly string[]): boolean {
  return !told.some((one) => one.includes(crashMark) || nothing.test(one));
}

const nothing = /^(ReferenceError|SyntaxError)\b|Exceeded timeout of/;
