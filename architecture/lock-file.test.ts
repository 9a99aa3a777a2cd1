import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

const root = path.join(__dirname, '..');
const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const { packages } = lockSchema.parse(JSON.parse(text));

/** The folders in which Node looks for a package that another asks for, innermost first. */
function foldersAbove(folder: string): string[] {
  const above = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '');
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

test('the lock file holds the builds for every platform, without which npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !foldersAbove(folder).some((above) =>
          Object.hasOwn(packages, path.posix.join(above, 'node_modules', name)),
        ),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(text).not.toContain('"resolved"');
});
