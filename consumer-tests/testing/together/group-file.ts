import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryFolder } from '../../../src/io/temporary-folder';

const name = 'test-files-together.js';
const loader = require.resolve('./load-together');

/**
 * Writes the file that Jest runs in place of several test files. Jest puts its configuration into the
 * key of its cache, so that only a file of its own can tell a group what it holds.
 *
 * @param files their absolute paths.
 * @returns its path; it is removed with the temporary folders of this process.
 */
export function writeGroupFile(files: readonly string[]): string {
  const path = join(temporaryFolder('together'), name);
  const call = `loadTogether(${JSON.stringify(files)}, (file) => require(file))`;
  writeFileSync(path, `require(${JSON.stringify(loader)}).${call};\n`);
  return path;
}

/** Whether Jest runs a file that `writeGroupFile` has written. */
export function isGroupFile(path: string): boolean {
  return basename(path) === name;
}

/** Whether a frame of a stack is in such a file. */
export function mentionsGroupFile(frame: string): boolean {
  return frame.includes(name);
}
