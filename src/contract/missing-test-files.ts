import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFragments } from './read-fragments';

const folder = 'consumer-tests';

/**
 * The consumer test files that declared no interaction in these runs: they were not asked for, or
 * they could not be loaded. Relative to the repository's root, with forward slashes.
 *
 * @param root the repository's root.
 * @throws HarnessError `file-unreadable` for a directory that is not one of fragments.
 */
export function missingTestFiles(directories: readonly string[], root = '.'): string[] {
  const seen = new Set(readFragments(directories).map(({ file }) => file));
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pact.test.ts'))
    .map((name) => [folder, ...name.split(sep)].join('/'))
    .filter((file) => !seen.has(file))
    .sort();
}
