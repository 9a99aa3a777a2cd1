import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(__dirname, '..');
/** What is made by a command and not written by anyone. */
const made: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  'reports',
  'build',
  'broker/vendor',
]);

/**
 * The files of the repository whose path fits, relative to its root, with forward slashes, sorted. It
 * reads the folders and does not ask git, so that it works in an unpacked archive too.
 */
export function repositoryFiles(wanted: RegExp): string[] {
  return filesBelow('')
    .filter((path) => wanted.test(path))
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    // `src/reports/` is code, `reports/` is what a run leaves.
    if (entry.isDirectory()) return isMade(path, entry.name) ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function isMade(path: string, name: string): boolean {
  return made.has(path) || name === 'node_modules' || name === 'generated';
}
