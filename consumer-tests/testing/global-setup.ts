import type { Config } from 'jest';
import { prepareFragmentDirectory } from './fragment-directory';

/** Jest calls this once before a run: makes the directory for the interactions of this run. */
export default function globalSetup(_: unknown, project: Config): void {
  const given = project.testEnvironmentOptions?.contractFragments;
  prepareFragmentDirectory(typeof given === 'string' ? given : undefined);
}
