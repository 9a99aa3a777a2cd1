import type { MutantOutcome } from '../../../src/domain/strength';
import type { Mutant } from '../../../src/emulator/mutants/mutant';
import { HarnessError } from '../../../src/errors/harness-error';
import type { CompiledModules } from './emulator-sources';
import { LikelyFirst } from './likely-first';
import { reaching, type Usages } from './reach';
import type { MutantRun, RunMutant } from './run-mutant';

/** What the behaviour of a provider is measured with. */
export interface BehaviourOptions {
  readonly modules: CompiledModules;
  readonly usages: Usages;
  readonly mutants: readonly Mutant[];
  /** Each runs one broken emulator at a time. */
  readonly runners: readonly RunMutant[];
  readonly signal: AbortSignal;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

/**
 * Breaks the emulator in one rule at a time, and verifies the contract against it until an interaction
 * notices. Only those are asked that run what is broken when nothing is.
 *
 * @returns one outcome for each mutant, in their order.
 * @throws HarnessError `mutant-not-applicable`
 */
export async function measureBehaviour(
  options: BehaviourOptions,
): Promise<readonly MutantOutcome[]> {
  const { modules, usages, mutants, runners, signal, onProgress } = options;
  const likely = new LikelyFirst(usages);
  const outcomes = new Map<Mutant, MutantOutcome>();
  const left = mutants.values();
  const work = async (run: RunMutant) => {
    for (const mutant of left) {
      signal.throwIfAborted();
      const asked = reaching(modules, usages, mutant);
      const came =
        asked.length === 0 ? unnoticed : await run(mutant, likely.order(mutant.file, asked));
      if (came.kind === 'noticed') likely.noticed(mutant.file, came.by);
      outcomes.set(mutant, outcomeOf(mutant, asked.length, came));
      onProgress('Broken provider', outcomes.size, mutants.length);
    }
  };
  await Promise.all(runners.map(work));
  return mutants.flatMap((mutant) => outcomes.get(mutant) ?? []);
}

const unnoticed: MutantRun = { kind: 'unnoticed' };

function outcomeOf(
  { name, part, rule, isInferred }: Mutant,
  asked: number,
  run: MutantRun,
): MutantOutcome {
  const base = { mutantClass: isInferred ? 'inferred' : 'behaviour', part, name } as const;
  if (run.kind === 'crashed') throw crashed(name, run.told);
  if (run.kind === 'noticed') return { ...base, isNoticed: true, by: run.by, how: run.how };
  const cause =
    run.kind === 'pending'
      ? 'only pending interactions notice it'
      : asked === 0
        ? 'no interaction reaches it'
        : 'no interaction shows it';
  const cure =
    run.kind === 'pending'
      ? `settle "${run.by}" against the sandbox`
      : `add an interaction whose response depends on the rule "${rule}"`;
  return { ...base, isNoticed: false, cause, cure };
}

function crashed(name: string, told: string): HarnessError {
  return new HarnessError('mutant-not-applicable', {
    failedTo: 'apply the mutant',
    subject: name,
    reason: `the emulator crashes with it${told === '' ? '' : ` (${told})`}`,
    cure: 'Correct it in src/emulator/mutants/',
  });
}
