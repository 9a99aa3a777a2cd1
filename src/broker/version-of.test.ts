import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { versionOf } from './version-of';

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** A checkout with one commit on `feat/x`. */
function checkout(): string {
  const folder = temporaryFolder('checkout');
  git(folder, 'init', '-q', '-b', 'feat/x');
  writeFileSync(join(folder, 'a'), '1');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'one');
  return folder;
}

test('a clean checkout is its commit on its branch', () => {
  const folder = checkout();
  const number = git(folder, 'rev-parse', 'HEAD');
  expect(versionOf(undefined, folder, false)).toEqual({
    number,
    branch: 'feat/x',
    buildUrl: undefined,
  });
});

test('what is not committed is refused, and has a version of its own when that is asked for', () => {
  const folder = checkout();
  writeFileSync(join(folder, 'a'), '2');
  const commit = git(folder, 'rev-parse', 'HEAD');
  expect(() => versionOf(undefined, folder, false)).toThrow(
    `Failed to name the version: there are changes that are not committed, so ${commit.slice(0, 12)} is not what would be published. Commit them, or publish under a version of its own with --allow-dirty.`,
  );
  expect(versionOf(undefined, folder, true).number).toBe(`${commit}-dirty`);
});

test('no branch, and no checkout, are refused', () => {
  const folder = checkout();
  git(folder, 'checkout', '-q', '--detach');
  expect(() => versionOf(undefined, folder, false)).toThrow(/no branch is checked out/);
  const nowhere = temporaryFolder('nowhere');
  expect(() => versionOf(undefined, nowhere, false)).toThrow(/there is no commit/);
});

test('a CI server is believed', () => {
  const build = { commit: 'c', branch: 'b', url: 'u' };
  expect(versionOf(build, '/', false)).toEqual({ number: 'c', branch: 'b', buildUrl: 'u' });
});
