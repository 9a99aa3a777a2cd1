// Our verification of as many interactions as asked for, against our emulator, all checks included.

import { startReplayer } from '../../provider-verification/replay/start-replayer';
import { runVerification } from '../../provider-verification/run-verification';
import { contractOf, readContract } from '../../src/contract/read-contract';
import { contractPath } from '../../src/domain/vocabulary';
import { startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { interactionsOfSize } from '../contract-of-size';
import { tellResult } from '../tell-result';

async function main(size: number): Promise<void> {
  const { json } = readContract(contractPath);
  const { interactions } = contractOf({ ...json, interactions: [...interactionsOfSize(size)] });
  const emulator = await startEmulator();
  const replayer = startReplayer();
  await replayer.ready();
  const startedAt = performance.now();
  const { projectId, secret, url: baseUrl } = emulator;
  const run = await runVerification({
    target: { kind: 'embedded emulator', baseUrl, projectId, secret },
    inbox: emulatorInbox(baseUrl),
    interactions,
    replayer,
  });
  if (!run.held) throw new Error('the emulator does not keep the contract');
  tellResult(startedAt);
}

void main(Number(process.argv[2]));
