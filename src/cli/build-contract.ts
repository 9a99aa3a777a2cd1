import { rmSync } from 'node:fs';
import { collectContract } from '../contract/collect-contract';
import { expectUnchanged } from '../contract/expect-unchanged';
import { collectReads, expectSameReads, saveReads } from '../contract/reads';
import { makeRunDirectory } from '../contract/run-directory';
import { writeContract } from '../contract/write-contract';
import { contractPath, readsPath } from '../domain/vocabulary';
import { type ConsumerTestRun, runConsumerTests } from './run-consumer-tests';

/** What is to become of the contract that the consumer tests write. */
export interface ContractOrder extends Omit<ConsumerTestRun, 'fragments'> {
  /** Writes nothing, and fails when the contract would change. */
  readonly check?: boolean;
}

/** How it went: how many interactions the contract holds, or the exit code of the tests. */
export type BuiltContract = { readonly interactions: number } | { readonly exitCode: number };

/**
 * Runs the consumer tests and writes the contract.
 *
 * @throws HarnessError `contract-changed`, `contract-incomplete` or `file-unwritable`
 */
export async function buildContract({ check, ...run }: ContractOrder): Promise<BuiltContract> {
  const fragments = makeRunDirectory(process.pid);
  try {
    const exitCode = await runConsumerTests({ fragments, ...run });
    if (exitCode !== 0) return { exitCode };
    const contract = collectContract([fragments]);
    const reads = collectReads([fragments]);
    if (check) {
      expectUnchanged(contractPath, contract);
      expectSameReads(readsPath, reads);
    } else {
      writeContract(contractPath, contract);
      saveReads(readsPath, reads);
    }
    return { interactions: contract.interactions.length };
  } finally {
    rmSync(fragments, { recursive: true, force: true });
  }
}
