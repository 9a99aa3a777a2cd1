import { rmSync } from 'node:fs';
import { makeRunDirectory } from '../../contract/make-run-directory';
import { readPartialRun } from '../../contract/partial-run';
import type { KeepOptions, KeptContract } from './keep-contract';
import { type ConsumerTestRun, runConsumerTests } from './run-consumer-tests';

/** How the consumer tests are run, and what is to become of the contract that they write. */
export interface ContractOrder
  extends Omit<ConsumerTestRun, 'fragments' | 'partialNote'>,
    KeepOptions {}

/**
 * How it went: the contract as it is written and what changed in it, or the exit code of
 * the tests, with which of them were asked for when it was not all.
 */
export type BuiltContract =
  | KeptContract
  | { readonly exitCode: number; readonly onlyAskedFor?: string };

/**
 * Runs the consumer tests and writes the contract.
 *
 * @throws HarnessError `contract-changed`, `contract-incomplete` or `file-unwritable`
 */
export async function buildContract({
  check = false,
  withChanges = false,
  ...run
}: ContractOrder): Promise<BuiltContract> {
  const fragments = makeRunDirectory(process.pid);
  const partialNote = `${fragments}.partial`;
  try {
    const running = runConsumerTests({ fragments, partialNote, ...run });
    // Loaded while they run.
    const { keepContract }: typeof import('./keep-contract') = require('./keep-contract');
    const exitCode = await running;
    if (exitCode !== 0) return { exitCode };
    const onlyAskedFor = readPartialRun(partialNote);
    if (onlyAskedFor !== undefined && !check) return { exitCode, onlyAskedFor };
    return keepContract(fragments, { check, withChanges });
  } finally {
    rmSync(fragments, { recursive: true, force: true });
    rmSync(partialNote, { force: true });
  }
}
