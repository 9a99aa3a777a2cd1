// Our verification of as many interactions as asked for, as `npm run verify` makes it: against emulators
// of its own, all checks included.

import { startReplayer } from '../../provider-verification/replay/start-replayer';
import { runAgainstEmulator } from '../../src/cli/runs/run-against-emulator';
import { contractOf, readContract } from '../../src/contract/read-contract';
import { contractPath } from '../../src/domain/vocabulary';
import { emulatorProjectId, emulatorSecret } from '../../src/settings/setting-variables';
import { interactionsOfSize } from '../contract-of-size';
import { tellResult } from '../tell-result';

async function main(size: number): Promise<void> {
  const { json } = readContract(contractPath);
  const { interactions } = contractOf({ ...json, interactions: [...interactionsOfSize(size)] });
  const replayer = startReplayer();
  await replayer.ready();
  const startedAt = performance.now();
  const run = await runAgainstEmulator({
    interactions,
    settings: { projectId: emulatorProjectId, secret: emulatorSecret },
    url: undefined,
    signal: new AbortController().signal,
    replayer,
    verbosity: 'quiet',
  });
  if (!run.held) throw new Error('the emulator does not keep the contract');
  tellResult(startedAt);
}

void main(Number(process.argv[2]));
