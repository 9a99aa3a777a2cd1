import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { MutantOutcome } from '../../../src/domain/strength';
import type { Mutant } from '../../../src/emulator/mutants/mutant';
import type { Replayer } from '../../replay/start-replayer';
import type { CompiledModules } from './emulator-sources';
import { LikelyFirst } from './likely-first';
import { reaching, type Usages } from './reach';
import { type MutantRun, runMutant } from './run-mutant';

/** What the behaviour of a provider is measured with. */
export interface BehaviourOptions {
  readonly modules: CompiledModules;
  readonly usages: Usages;
  readonly mutants: readonly Mutant[];
  readonly replayer: Replayer;
  readonly signal: AbortSignal;
  /** How many broken emulators run at once. */
  readonly atOnce: number;
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
  const { modules, usages, mutants, replayer, signal, atOnce, onProgress } = options;
  const likely = new LikelyFirst();
  const outcomes = new Map<Mutant, MutantOutcome>();
  const left = mutants.values();
  const work = async () => {
    for (const mutant of left) {
      signal.throwIfAborted();
      const asked = reaching(modules, usages, mutant);
      const run = await run1(modules, mutant, likely.order(mutant.file, asked), replayer);
      if (run.kind === 'noticed') likely.noticed(mutant.file, run.by);
      outcomes.set(mutant, outcomeOf(mutant, asked.length, run));
      onProgress('Broken provider', outcomes.size, mutants.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return mutants.flatMap((mutant) => outcomes.get(mutant) ?? []);
}

async function run1(
  modules: CompiledModules,
  mutant: Mutant,
  asked: readonly ContractInteraction[],
  replayer: Replayer,
): Promise<MutantRun> {
  if (asked.length === 0) return { kind: 'unnoticed' };
  return runMutant(modules, mutant, asked, replayer);
}

function outcomeOf(
  { name, part, rule, isInferred }: Mutant,
  asked: number,
  run: MutantRun,
): MutantOutcome {
  const base = { mutantClass: isInferred ? 'inferred' : 'behaviour', part, name } as const;
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
