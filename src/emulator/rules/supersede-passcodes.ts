import type { Passcode } from '../entities';

/** How many passcodes are remembered, so that an old one is told apart from a wrong one. */
const remembered = 5;

/** Passcodes with a new one, which takes the place of all that are still fresh. */
export function supersede<P extends Passcode>(earlier: readonly P[], passcode: P): P[] {
  for (const one of earlier) if (one.state === 'fresh') one.state = 'superseded';
  return [...earlier, passcode].slice(-remembered);
}
