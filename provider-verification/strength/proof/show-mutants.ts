import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { MutantOutcome } from '../../../src/domain/strength';
import { isUnshown } from '../../../src/domain/strength-score';
import type { Mutant } from '../../../src/emulator/mutants/mutant';
import { compileBroken } from '../behaviour/emulator-sources';
import { testsOfRules } from './emulator-tests';
import { isProof } from './is-proof';
import { type Failure, runEmulatorTests } from './run-emulator-tests';

/** What the mutants are shown with. */
export interface ShowOptions {
  readonly mutants: readonly Mutant[];
  /** The emulator's own tests that are asked, below `src/emulator/`. */
  readonly tests: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

/** Runs of Jest at once. */
const atOnce = Math.min(2, availableParallelism());

/**
 * Shows of each behaviour that no interaction noticed that it changes a response all the same: a test of
 * the emulator fails with it which passes without it.
 *
 * @returns the outcomes in their order, those with `shownBy` or `notShown`.
 * @throws HarnessError `mutant-not-applicable` when a mutant does not apply or does not compile
 */
export async function showMutants(
  outcomes: readonly MutantOutcome[],
  options: ShowOptions,
): Promise<readonly MutantOutcome[]> {
  const { mutants, signal, onProgress } = options;
  const names = new Set(outcomes.filter(isUnshown).map(({ name }) => name));
  const unshown = mutants.filter(({ name }) => names.has(name));
  const shown = new Map<string, Shown>();
  const show = showing(options);
  const left = unshown.values();
  const work = async () => {
    for (const mutant of left) {
      signal.throwIfAborted();
      shown.set(mutant.name, await show(mutant));
      onProgress('Showing a mutant', shown.size, unshown.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes.map((one) => (isUnshown(one) ? { ...one, ...shown.get(one.name) } : one));
}

type Shown = Pick<MutantOutcome, 'shownBy'> | Pick<MutantOutcome, 'notShown'>;

/** Runs the tests of the mutant's rule first, and all others when these stay green. */
function showing({ tests, signal }: ShowOptions): (mutant: Mutant) => Promise<Shown> {
  const ofRules = testsOfRules();
  const unbroken = new Map<string, Promise<readonly Failure[] | undefined>>();
  /** Those that fail without any mutant, too: they show nothing. */
  const failingAnyway = (path: string, file: string) => {
    const known = unbroken.get(path) ?? runEmulatorTests([file], undefined, signal);
    unbroken.set(path, known);
    return known;
  };
  return async (mutant) => {
    compileBroken(mutant.name, mutant);
    const own = ofRules.get(mutant.rule);
    const first = tests.filter((file) => file === own);
    for (const files of [first, tests.filter((file) => file !== own)]) {
      if (files.length === 0) continue;
      const failed = await runEmulatorTests(files, mutant, signal);
      if (failed === undefined) return { notShown: 'the tests of the emulator do not end with it' };
      for (const { path, title, told } of failed) {
        const file = basename(path);
        const anyway = isProof(told) ? await failingAnyway(path, file) : undefined;
        if (anyway?.every((one) => one.title !== title)) return { shownBy: `${file}: ${title}` };
      }
    }
    return { notShown: 'no test of the emulator fails with it' };
  };
}
