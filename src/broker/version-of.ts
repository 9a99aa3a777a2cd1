import { spawnSync } from 'node:child_process';
import { HarnessError } from '../errors/harness-error';
import { environmentForChildren } from '../settings/environment-for-children';
import type { Build } from './build-of';

/** Under which version and branch something is published. */
export interface PublishedVersion {
  readonly number: string;
  readonly branch: string;
  readonly buildUrl: string | undefined;
}

/**
 * The version of the consumer: the commit and its branch, from the CI server or from git.
 *
 * @param allowDirty publish under `<commit>-dirty` what differs from the commit.
 * @throws HarnessError `version-unknown`
 */
export function versionOf(
  build: Build | undefined,
  folder: string,
  allowDirty: boolean,
): PublishedVersion {
  const commit = build?.commit ?? git(folder, 'rev-parse', 'HEAD');
  const branch = build?.branch ?? git(folder, 'rev-parse', '--abbrev-ref', 'HEAD');
  if (commit === undefined || commit === '') throw unknown('there is no commit');
  if (branch === undefined || branch === '' || branch === 'HEAD') {
    throw unknown('no branch is checked out');
  }
  const isDirty = build === undefined && git(folder, 'status', '--porcelain') !== '';
  if (isDirty && !allowDirty) {
    throw new HarnessError('version-unknown', {
      failedTo: 'name the version',
      reason: `there are changes that are not committed, so ${commit.slice(0, 12)} is not what would be published`,
      cure: 'Commit them, or publish under a version of its own with --allow-dirty',
    });
  }
  const number = isDirty ? `${commit}-dirty` : commit;
  return { number, branch, buildUrl: build?.url };
}

function git(folder: string, ...args: readonly string[]): string | undefined {
  const env = environmentForChildren();
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env });
  return status === 0 ? stdout.trim() : undefined;
}

function unknown(reason: string): HarnessError {
  return new HarnessError('version-unknown', {
    failedTo: 'name the version',
    reason,
    cure: 'Run it in a git checkout with a branch, or on a CI server that this harness knows (docs/ci.md)',
  });
}
