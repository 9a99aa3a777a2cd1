import { chmodSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import {
  isProcessFolder,
  removeAbandonedFolders,
  removeTemporaryFolders,
  temporaryFolder,
} from '../../src/io/temporary-folder';

const variables = ['TMPDIR', 'TEMP', 'TMP'] as const;
const before = new Map<string, string | undefined>();

/** Caches that tools keep in the temporary folder, and share between all the processes of a run. */
const caches = /^(tsx-|node-compile-cache|jest_)/;

/** Leads all temporary folders of this run, also those of its children, into one folder. */
export function openFolderOfThisRun(): void {
  for (const name of variables) before.set(name, process.env[name]);
  // Not the process' own folder: where Jest runs the tests in this very process, theirs stand there.
  const folder = temporaryFolder('run');
  chmodSync(folder, 0o711);
  for (const name of variables) process.env[name] = folder;
}

/**
 * Removes the folder of this run.
 *
 * @returns the names of what was left in it by somebody who does not clean up.
 */
export function closeFolderOfThisRun(): readonly string[] {
  const folder = tmpdir();
  if (before.size === 0) return [];
  // Killed on purpose by a test; the next process would have removed it.
  removeAbandonedFolders(folder);
  const left = readdirSync(folder).filter((name) => !caches.test(name) && !isProcessFolder(name));
  for (const name of variables) {
    const value = before.get(name);
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  before.clear();
  removeTemporaryFolders();
  return left;
}
