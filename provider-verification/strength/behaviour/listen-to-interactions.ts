import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { VerificationResult } from '../../../src/domain/verification-result';
import { HarnessError } from '../../../src/errors/harness-error';
import { emulatorInbox } from '../../../src/inbox/emulator-inbox';
import { definitionsOf } from '../../arrange/skip-reason';
import { stateTable } from '../../arrange/states/state-table';
import { openVerification } from '../../open-verification';
import type { Replayer } from '../../replay/start-replayer';
import { exchangeRecorder, type SoundExchange } from '../responses/sound-exchange';
import type { CompiledModules } from './emulator-sources';
import { loadEmulator } from './load-emulator';
import type { Usage, Usages } from './reach';
import { startScriptCoverage } from './script-coverage';

/** A verification in which nothing is broken. */
export interface SoundRun {
  readonly usages: Usages;
  /** What was judged, in the order in which it came. */
  readonly exchanges: readonly SoundExchange[];
}

/**
 * Verifies each interaction by itself against an emulator that nobody broke, and listens to which
 * parts of it are used. Keeps its exchanges in memory.
 *
 * @throws HarnessError `contract-not-kept` when one does not hold: then nothing can be measured by it
 */
export async function listenToInteractions(
  modules: CompiledModules,
  interactions: readonly ContractInteraction[],
  replayer: Replayer,
  onDone: (done: number) => void,
): Promise<SoundRun> {
  let used = new Set<string>();
  const coverage = await startScriptCoverage();
  const start = loadEmulator(modules, { onCall: (file) => used.add(file) });
  const emulator = await start();
  const { url, projectId, secret } = emulator;
  const target = { kind: 'embedded emulator', baseUrl: url, projectId, secret } as const;
  const recorder = exchangeRecorder();
  const verification = await openVerification({
    target,
    inbox: emulatorInbox(url),
    replayer,
    concurrency: 1,
    onJudging: recorder.onJudging,
  });
  const atLoad = await coverage.take();
  const byInteraction = new Map<ContractInteraction, Usage>();
  try {
    for (const interaction of lastThoseAlone(interactions)) {
      used = new Set();
      await coverage.take();
      const { result } = await verification.verify(interaction);
      refuseBroken(result);
      byInteraction.set(interaction, { modules: used, ranges: await coverage.take() });
      onDone(byInteraction.size);
    }
  } finally {
    await coverage.stop();
    await verification.close();
    await emulator.close();
  }
  return { usages: { atLoad, byInteraction }, exchanges: recorder.exchanges };
}

function refuseBroken(result: VerificationResult): void {
  if (result.outcome === 'passed') return;
  if (result.outcome === 'pending' && result.failures.length === 0) return;
  const reason =
    result.outcome === 'skipped' ? result.reason : (result.failures[0]?.title ?? result.outcome);
  throw new HarnessError('contract-not-kept', {
    failedTo: 'measure the contract by',
    subject: result.interaction,
    reason: `the emulator that nobody broke does not keep it: ${reason.replace(/\.$/, '')}`,
    cure: 'Run npm run verify, and make it green first',
  });
}

/** Those that move the clock come last, as in every verification. */
function lastThoseAlone(interactions: readonly ContractInteraction[]) {
  const isAlone = (one: ContractInteraction) =>
    definitionsOf(one, stateTable).some(({ alone }) => alone);
  return [...interactions.filter((one) => !isAlone(one)), ...interactions.filter(isAlone)];
}
