import { rmSync } from 'node:fs';
import type { Config } from 'jest';
import { expectUnchanged } from '../../src/contract/expect-unchanged';
import { mergeFragments } from '../../src/contract/merge-fragments';
import { missingTestFiles } from '../../src/contract/missing-test-files';
import { contractPath } from '../../src/domain/vocabulary';
import { fragmentDirectory } from './fragment-directory';

/** What of Jest's global configuration says that only some tests were asked for. */
interface Run {
  readonly testNamePattern?: string;
}

/**
 * Jest calls this once after a run. When all consumer tests ran, the committed contract must be what
 * they wrote; a run of some of them says nothing about it. `npm run contract` takes the fragments
 * itself.
 *
 * @throws HarnessError `contract-changed` or `contract-incomplete`, which fails the run.
 */
export default function globalTeardown(run: Run, project: Config): void {
  if (project.testEnvironmentOptions?.contractFragments !== undefined) return;
  const directory = fragmentDirectory();
  try {
    const isWhole = !run.testNamePattern && missingTestFiles([directory]).length === 0;
    if (isWhole) expectUnchanged(contractPath, mergeFragments([directory]));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
