import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { declaredFragments } from './read-fragments';

const folder = 'consumer-tests';

/** What its author takes for a consumer test, whether Jest runs a file of this name or not. */
const looksLikeConsumerTest =
  /\.pact\.(?:test|spec)\.[cm]?[jt]sx?$|\.pact\.[cm]?[jt]sx?$|\.test\.(?:[cm]ts|[cm]?jsx?|tsx)$|\.spec\.[cm]?[jt]sx?$/i;

/**
 * The consumer test files that declared no interaction in these runs: they were not asked for, could
 * not be loaded, or have a name or a place at which Jest does not look. Relative to the repository's
 * root, with forward slashes.
 *
 * @param root the repository's root.
 * @throws HarnessError `file-unreadable` for a directory that is not one of fragments.
 */
export function missingTestFiles(directories: readonly string[], root = '.'): string[] {
  const seen = new Set(declaredFragments(directories).map(({ file }) => file));
  return entriesBelow(join(root, folder))
    .filter((entry) => looksLikeConsumerTest.test(entry.name) || isLinkToFolder(entry))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !seen.has(file))
    .sort();
}

// Node's own walk follows links on newer versions.
function entriesBelow(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry, ...entriesBelow(join(path, entry.name))] : [entry],
  );
}

/** Jest follows no link: the tests behind it never run. */
function isLinkToFolder(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  const target = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
  return target?.isDirectory() === true;
}
