import { processEnvironment } from '../../src/settings/process-environment';

const variable = 'CONTRACT_FRAGMENTS';

/**
 * The directory into which the consumer tests of this run write their interactions.
 *
 * @throws Error outside of a Jest run that `global-setup.ts` has prepared.
 */
export function fragmentDirectory(): string {
  const directory = processEnvironment()[variable];
  if (directory !== undefined) return directory;
  throw new Error('no run of the consumer tests was prepared; start them by npx jest');
}

/** Lets this process and Jest's workers know the directory. */
export function announceFragmentDirectory(directory: string): void {
  processEnvironment()[variable] = directory;
}
