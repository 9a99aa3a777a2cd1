import { rmSync } from 'node:fs';
import type { Config } from 'jest';
import { expectUnchanged } from '../../src/contract/expect-unchanged';
import { mergeFragments } from '../../src/contract/merge-fragments';
import { missingTestFiles } from '../../src/contract/missing-test-files';
import { collectReads, expectSameReads } from '../../src/contract/reads';
import { contractPath, readsPath } from '../../src/domain/vocabulary';
import { closeFolderOfThisRun } from './folder-of-this-run';
import { fragmentDirectory } from './fragment-directory';

/** What of Jest's global configuration says that only some tests were asked for. */
interface Run {
  readonly testNamePattern?: string;
}

/**
 * Jest calls this once after a run. When all consumer tests ran, the committed contract must be what
 * they wrote; a run of some of them says nothing about it. `npm run contract` takes the fragments
 * itself. No test may leave a temporary folder behind.
 *
 * @throws HarnessError `contract-changed` or `contract-incomplete`, or Error for what was left behind;
 *   each fails the run.
 */
export default function globalTeardown(run: Run, project: Config): void {
  const left = closeFolderOfThisRun();
  compareContract(run, project);
  if (left.length === 0) return;
  throw new Error(
    `Failed to leave nothing behind in the temporary folder: ${left.join(', ')}. Make it with src/io/temporary-folder.ts.`,
  );
}

function compareContract(run: Run, project: Config): void {
  if (project.testEnvironmentOptions?.contractFragments !== undefined) return;
  const directory = fragmentDirectory();
  try {
    const isWhole = !run.testNamePattern && missingTestFiles([directory]).length === 0;
    if (!isWhole) return;
    expectUnchanged(contractPath, mergeFragments([directory]));
    expectSameReads(readsPath, collectReads([directory]));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
