import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What is made or installed and not ours; `.gitignore` names the same. */
const notOurs = new Set(['node_modules', 'reports', 'build', 'vendor', 'data', '.git', '.bundle']);

/**
 * The files of this repository, from its root with forward slashes. Git is not asked, so that an
 * unpacked archive is as good as a clone.
 */
export function ourFiles(folder = ''): string[] {
  return readdirSync(join(__dirname, '..', folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    // `src/reports` is ours, `reports` is made.
    const isOurs = !notOurs.has(entry.name) || path.startsWith('src/');
    if (entry.isDirectory()) return isOurs ? ourFiles(path) : [];
    return [path];
  });
}
