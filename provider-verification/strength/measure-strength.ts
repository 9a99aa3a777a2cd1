import { availableParallelism } from 'node:os';
import type { ContractInteraction } from '../../src/contract/read-contract';
import type { MutantOutcome, OperationCoverage, StrengthReport } from '../../src/domain/strength';
import { strengthScore } from '../../src/domain/strength-score';
import { allMutants } from '../../src/emulator/mutants/all-mutants';
import { startReplayer } from '../replay/start-replayer';
import { compileEmulator } from './behaviour/emulator-sources';
import { listenToInteractions } from './behaviour/listen-to-interactions';
import { measureBehaviour } from './behaviour/measure-behaviour';
import { startMutantRunner } from './behaviour/start-mutant-runner';
import { measureCoverage } from './coverage/measure-coverage';
import { emulatorTests } from './proof/emulator-tests';
import { showMutants } from './proof/show-mutants';
import { measureResponses } from './responses/measure-responses';

/** How the strength of a contract is measured. */
export interface StrengthOptions {
  readonly interactions: readonly ContractInteraction[];
  /** What became of the mistakes of the consumer, which are measured elsewhere. */
  readonly consumer: readonly MutantOutcome[];
  readonly signal: AbortSignal;
  /** Tries a tenth of the behaviours, spread over all rules. */
  readonly isQuick: boolean;
  /** Only mutants whose name holds this text. */
  readonly only?: string | undefined;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

/** Processes that run broken emulators, and how many emulators each of them runs at once. */
const processes = Math.min(4, availableParallelism());
const inEach = 2;

/** Each how manieth mutant the quick part tries. */
export const quickStep = 10;

/**
 * Measures which share of the ways to go wrong a contract notices, and shows of the broken providers that
 * it does not notice that they respond otherwise all the same.
 *
 * @throws HarnessError `contract-not-kept` when the emulator that nobody broke does not keep it,
 *   `mutant-not-applicable` when a mutant does not fit the emulator any more
 */
export async function measureStrength(options: StrengthOptions): Promise<StrengthReport> {
  const { interactions, signal, isQuick, only, onProgress } = options;
  const startedAt = new Date();
  const replayer = startReplayer();
  let coverage: readonly OperationCoverage[] = [];
  let behaviours: readonly MutantOutcome[] = [];
  const mutants: MutantOutcome[] = [...options.consumer];
  const chosen = allMutants
    .filter(({ name }) => only === undefined || name.includes(only))
    .filter((_, index) => !isQuick || index % quickStep === 0);
  try {
    const modules = compileEmulator();
    const { usages, exchanges } = await listenToInteractions(
      modules,
      interactions,
      replayer,
      (done) => onProgress('Recording interaction', done, interactions.length),
    );
    coverage = measureCoverage(interactions, exchanges);
    const step = isQuick ? quickStep : 1;
    const shared = { signal, onProgress };
    mutants.push(...(await measureResponses({ ...shared, replayer, exchanges, step, only })));
    const runners = Array.from({ length: processes }, () => startMutantRunner(interactions));
    try {
      const run = runners.flatMap((one) => Array.from({ length: inEach }, () => one.run));
      const broken = { ...shared, modules, usages, mutants: chosen, runners: run };
      behaviours = await measureBehaviour(broken);
    } finally {
      await Promise.all(runners.map((one) => one.close()));
    }
  } finally {
    await replayer.close();
  }
  const tests = emulatorTests();
  mutants.push(...(await showMutants(behaviours, { mutants: chosen, tests, signal, onProgress })));
  return {
    format: 1,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    isQuick,
    score: strengthScore(mutants),
    interactions: interactions.length,
    mutants,
    coverage,
  };
}
