import { rmSync } from 'node:fs';
import { collectContract } from '../../src/contract/collect-contract';
import { expectUnchanged } from '../../src/contract/expect-unchanged';
import { notePartialRun } from '../../src/contract/partial-run';
import { collectReads, expectSameReads } from '../../src/contract/reads';
import type { RunOrder } from '../../src/contract/run-order';
import { contractPath, readsPath } from '../../src/domain/vocabulary';
import { closeFolderOfThisRun } from './folder-of-this-run';
import { fragmentDirectory } from './fragment-directory';
import { orderOfThisRun } from './order-of-this-run';
import { announceEndOfRun } from './run-to-its-end';
import { partialReason, type RunArguments } from './whole-run';

/**
 * Jest calls this once after a run. When it was asked for all tests, all consumer tests must have
 * played what they declare, and the committed contract must be what they wrote; a run that was asked
 * for some says nothing about it. `npm run contract` takes the fragments itself. No test may leave a temporary folder behind.
 *
 * @throws HarnessError `contract-changed` or `contract-incomplete`, or Error for what was left behind;
 *   each fails the run.
 */
export default function globalTeardown(
  run: RunArguments,
  _project?: unknown,
  order = orderOfThisRun(),
): void {
  announceEndOfRun();
  const left = closeFolderOfThisRun();
  compareContract(run, order);
  if (left.length === 0) return;
  throw new Error(
    `Failed to leave nothing behind in the temporary folder: ${left.join(', ')}. Make it with src/io/temporary-folder.ts.`,
  );
}

function compareContract(run: RunArguments, order: RunOrder | undefined): void {
  if (order !== undefined) {
    const reason = partialReason(run);
    if (reason !== undefined && order.partialNote !== undefined) {
      notePartialRun(order.partialNote, reason);
    }
    return;
  }
  const directory = fragmentDirectory();
  try {
    // It failed already, and an interaction of a failed test is of course not there.
    if (globalThis.testsFailed) return;
    if (partialReason(run, process.argv.slice(2)) !== undefined) return;
    expectUnchanged(contractPath, collectContract([directory]));
    expectSameReads(readsPath, collectReads([directory]));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
