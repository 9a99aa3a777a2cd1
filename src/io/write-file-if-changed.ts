import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { writeFileWhole } from './write-file-whole';

/**
 * Writes a file as `writeFileWhole` does, and leaves alone one that holds just this already: a file
 * that is new to Jest is read anew by its next run, which takes a second for a contract.
 *
 * @throws HarnessError `file-unwritable`
 */
export function writeFileIfChanged(path: string, content: string): void {
  const isThere = existsSync(path) && lstatSync(path).isFile();
  if (isThere && readFileSync(path, 'utf8') === content) return;
  writeFileWhole(path, content);
}
