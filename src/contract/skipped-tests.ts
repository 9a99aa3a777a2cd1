import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A consumer test that was there and did not run. */
const skippedTest = z.strictObject({ file: z.string().min(1), test: z.string().min(1) });

export type SkippedTest = z.infer<typeof skippedTest>;

const suffix = '.skipped.json';

/** Whether a name in a directory of fragments is such a note, and no fragment. */
export function isSkipNote(name: string): boolean {
  return name.endsWith(suffix);
}

/** Notes beside the fragments of a run that a test was skipped, or is still to be written. */
export function noteSkippedTest(directory: string, skipped: SkippedTest): void {
  const text = JSON.stringify(skipped);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${name}${suffix}`), text);
}

/** The tests that were skipped in these runs, sorted by file. */
export function skippedTests(directories: readonly string[]): SkippedTest[] {
  return directories
    .flatMap((directory) =>
      readdirSync(directory)
        .filter(isSkipNote)
        .map((name) => skippedTest.parse(JSON.parse(readFileSync(join(directory, name), 'utf8')))),
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
