import { relative, sep } from 'node:path';

let current: string | undefined;

/** Says which test file this worker is about to run; it runs one at a time. */
export function setCurrentTestFile(path: string): void {
  current = path;
}

/** The running test file, relative to the repository's root, with forward slashes. */
export function currentTestFile(): string {
  const path = current ?? expect.getState().testPath ?? '';
  return relative(process.cwd(), path).split(sep).join('/');
}
