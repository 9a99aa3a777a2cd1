import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const runs = join('build', 'contract-runs');
const variable = 'CONTRACT_FRAGMENTS';

/**
 * The directory into which the consumer tests of this run write their interactions. Each run of
 * Jest has its own, so that two runs in one work tree do not meet.
 *
 * @throws Error outside of a Jest run that `global-setup.ts` has prepared.
 */
export function fragmentDirectory(): string {
  const directory = process.env[variable];
  if (directory === undefined) {
    throw new Error('no run of the consumer tests was prepared; start them by npx jest');
  }
  return directory;
}

/** Makes the directory of this run and lets Jest's workers know; removes those of dead runs. */
export function prepareFragmentDirectory(given: string | undefined): void {
  const directory = given ?? join(runs, String(process.pid));
  if (given === undefined) removeDeadRuns();
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  process.env[variable] = directory;
}

/** Removes the directory of this run. */
export function removeFragmentDirectory(): void {
  rmSync(fragmentDirectory(), { recursive: true, force: true });
}

function removeDeadRuns(): void {
  mkdirSync(runs, { recursive: true });
  for (const name of readdirSync(runs).filter((run) => !isAlive(Number(run)))) {
    rmSync(join(runs, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it lives and belongs to somebody else.
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EPERM';
  }
}
