import { availableParallelism } from 'node:os';
import type { MutantOutcome } from '../../../src/domain/strength';
import { isUnshown } from '../../../src/domain/strength-score';
import type { Mutant } from '../../../src/emulator/mutants/mutant';
import { compileBroken } from '../behaviour/emulator-sources';
import { testsOfRules } from './emulator-tests';
import { isProof } from './is-proof';
import { type EmulatorTestRun, runEmulatorTests } from './run-emulator-tests';

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

/** Runs the tests of the mutant's rule first, and all others when none of these is a proof. */
function showing({ tests, signal }: ShowOptions): (mutant: Mutant) => Promise<Shown> {
  const ofRules = testsOfRules();
  const unbroken = new Map<string, Promise<EmulatorTestRun | undefined>>();
  /** Whether a test passes without any mutant: one that does not shows nothing. */
  const isSound = async (file: string, title: string) => {
    const known = unbroken.get(file) ?? runEmulatorTests([file], undefined, signal);
    unbroken.set(file, known);
    return (await known)?.failures.every((one) => one.title !== title) ?? false;
  };
  return async (mutant) => {
    compileBroken(mutant.name, mutant);
    const own = ofRules.get(mutant.rule);
    let left = tests.filter((file) => file === own);
    let others = tests.filter((file) => file !== own);
    let notShown = 'no test of the emulator fails with it';
    while (left.length + others.length > 0) {
      if (left.length === 0) [left, others] = [others, []];
      const run = await runEmulatorTests(left, mutant, signal);
      if (run === undefined) return { notShown: 'the tests of the emulator do not end with it' };
      for (const { file, title, told } of run.failures) {
        if (isProof(told) && (await isSound(file, title))) return { shownBy: `${file}: ${title}` };
        notShown = 'the tests that fail with it saw a crash, waited too long, or fail without it';
      }
      left = run.failures.length === 0 ? [] : left.filter((file) => !run.files.includes(file));
    }
    return { notShown };
  };
}
