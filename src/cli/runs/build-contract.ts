import { rmSync } from 'node:fs';
import { changesTo } from '../../contract/changes-to';
import { collectContract } from '../../contract/collect-contract';
import { expectUnchanged } from '../../contract/expect-unchanged';
import { makeRunDirectory } from '../../contract/make-run-directory';
import { readPartialRun } from '../../contract/partial-run';
import { type Contract, contractOf } from '../../contract/read-contract';
import { collectReads, expectSameReads, saveReads } from '../../contract/reads';
import { writeContract } from '../../contract/write-contract';
import { contractPath, readsPath } from '../../domain/vocabulary';
import { type ConsumerTestRun, runConsumerTests } from './run-consumer-tests';

/** What is to become of the contract that the consumer tests write. */
export interface ContractOrder extends Omit<ConsumerTestRun, 'fragments' | 'partialNote'> {
  /** Writes nothing, and fails when the contract would change. */
  readonly check?: boolean;
}

/**
 * How it went: the contract as it is written and what changed in it, or the exit code of
 * the tests, with which of them were asked for when it was not all.
 */
export type BuiltContract =
  | { readonly contract: Contract; readonly changes: readonly string[] }
  | { readonly exitCode: number; readonly onlyAskedFor?: string };

/**
 * Runs the consumer tests and writes the contract.
 *
 * @throws HarnessError `contract-changed`, `contract-incomplete` or `file-unwritable`
 */
export async function buildContract({ check, ...run }: ContractOrder): Promise<BuiltContract> {
  const fragments = makeRunDirectory(process.pid);
  const partialNote = `${fragments}.partial`;
  try {
    const exitCode = await runConsumerTests({ fragments, partialNote, ...run });
    if (exitCode !== 0) return { exitCode };
    const onlyAskedFor = readPartialRun(partialNote);
    if (onlyAskedFor !== undefined && !check) return { exitCode, onlyAskedFor };
    const contract = collectContract([fragments]);
    const reads = collectReads([fragments]);
    const changes = check ? [] : changesTo(contractPath, contract);
    if (check) {
      expectUnchanged(contractPath, contract);
      expectSameReads(readsPath, reads);
    } else {
      writeContract(contractPath, contract);
      saveReads(readsPath, reads);
    }
    return { contract: contractOf(contract), changes };
  } finally {
    rmSync(fragments, { recursive: true, force: true });
    rmSync(partialNote, { force: true });
  }
}
