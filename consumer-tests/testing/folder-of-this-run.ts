import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  isProcessFolder,
  isTemporaryFolder,
  processFolder,
  removeAbandonedFolders,
  removeTemporaryFolders,
} from '../../src/io/temporary-folder';
import { processEnvironment } from '../../src/settings/process-environment';

const variables = ['TMPDIR', 'TEMP', 'TMP'] as const;
const before = new Map<string, string | undefined>();

/** Caches that tools keep in the temporary folder. */
const caches = /^(node-compile-cache|jest(_|$))/;

/** Leads all temporary folders of this run, also those of its children, into one folder. */
export function openFolderOfThisRun(): void {
  const environment = processEnvironment();
  for (const name of variables) before.set(name, environment[name]);
  const folder = processFolder();
  for (const name of variables) environment[name] = folder;
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
  // Where Jest runs all files in this very process, what they made stands here too.
  const isOurs = (name: string) => isProcessFolder(name) || isTemporaryFolder(join(folder, name));
  const left = readdirSync(folder).filter((name) => !caches.test(name) && !isOurs(name));
  const environment = processEnvironment();
  for (const name of variables) {
    const value = before.get(name);
    if (value === undefined) Reflect.deleteProperty(environment, name);
    else environment[name] = value;
  }
  before.clear();
  removeTemporaryFolders();
  return left;
}
