import type { Config } from 'jest';
import { expectUnchanged } from '../../src/contract/expect-unchanged';
import { mergeFragments } from '../../src/contract/merge-fragments';
import { missingTestFiles } from '../../src/contract/missing-test-files';
import { contractPath } from '../../src/vocabulary';
import { fragmentDirectory, removeFragmentDirectory } from './fragment-directory';

/**
 * Jest calls this once after a run. When all consumer tests ran, the committed contract must be what
 * they wrote; a run of some of them says nothing about it. `npm run contract` takes the fragments
 * itself.
 *
 * @throws HarnessError `contract-changed` or `contract-incomplete`, which fails the run.
 */
export default function globalTeardown(run: { testNamePattern?: string }, project: Config): void {
  if (project.testEnvironmentOptions?.contractFragments !== undefined) return;
  try {
    const directories = [fragmentDirectory()];
    const isWhole = !run.testNamePattern && missingTestFiles(directories).length === 0;
    if (isWhole) expectUnchanged(contractPath, mergeFragments(directories));
  } finally {
    removeFragmentDirectory();
  }
}
