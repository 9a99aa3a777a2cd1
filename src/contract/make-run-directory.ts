import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { isAlive } from '../io/is-alive';

const runs = join('build', 'contract-runs');

/** Where the fragments of one run are while it lasts, relative to the repository's root. */
export function runDirectory(pid: number): string {
  return join(runs, String(pid));
}

/**
 * Makes an empty directory for the fragments of one run, and removes those of runs that died.
 * Each run has its own, so that two in one work tree do not meet.
 *
 * @param pid the process that the run belongs to; the directory may be removed when it has ended.
 * @returns the path, relative to the repository's root.
 * @throws HarnessError `file-unwritable`, as in a checkout that may only be read
 */
export function makeRunDirectory(pid: number): string {
  try {
    return emptyDirectory(pid);
  } catch (cause) {
    throw new HarnessError('file-unwritable', {
      failedTo: 'make a folder for what the consumer tests write below',
      subject: runs,
      reason: describeCause(cause),
      cure: 'Make it writable for this user; npm run verify needs only reports/ to be',
      cause,
    });
  }
}

function emptyDirectory(pid: number): string {
  mkdirSync(runs, { recursive: true });
  for (const run of readdirSync(runs)) {
    if (!isAlive(Number(run))) removeAbandoned(join(runs, run));
  }
  const directory = runDirectory(pid);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  return directory;
}

/** Its tests may still be writing for a moment: then a later run removes it. */
function removeAbandoned(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch (cause) {
    if (causeCode(cause) !== 'ENOTEMPTY' && causeCode(cause) !== 'ENOENT') throw cause;
  }
}
