import type { Config } from 'jest';
import { makeRunDirectory } from '../../src/contract/run-directory';
import { openFolderOfThisRun } from './folder-of-this-run';
import { announceFragmentDirectory } from './fragment-directory';

/** Jest calls this once before a run: decides where the interactions of this run go. */
export default function globalSetup(_run: unknown, project: Config): void {
  openFolderOfThisRun();
  const given = project.testEnvironmentOptions?.contractFragments;
  announceFragmentDirectory(typeof given === 'string' ? given : makeRunDirectory(process.pid));
}
