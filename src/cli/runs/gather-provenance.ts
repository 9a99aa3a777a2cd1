import { spawnSync } from 'node:child_process';
import { readSourceRecord } from '../../../schemas/read-documents';
import { buildOf } from '../../broker/build-of';
import { contractDigest } from '../../contract/contract-digest';
import type { Contract } from '../../contract/read-contract';
import type { Provenance } from '../../domain/provenance';
import { environmentForChildren } from '../../settings/environment-for-children';
import { readCiVariables } from '../../settings/read-ci-variables';
import { repositoryRoot } from '../terminal/repository-root';
import { harnessVersion } from './harness-version';

/**
 * Where the result of a run over a contract comes from. Outside of git and CI the commit is not known,
 * and that is no error.
 *
 * @param source a path from the repository's root, or the broker's address of the contract.
 */
export function gatherProvenance(contract: Contract, source: string): Provenance {
  const build = buildOf(readCiVariables());
  const isTold = build?.commit !== undefined && build.branch !== undefined;
  const here = isTold ? {} : checkedOut();
  return {
    harness: {
      version: harnessVersion(),
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    },
    commit: build?.commit ?? here.commit,
    branch: build?.branch ?? here.branch,
    buildUrl: build?.url,
    contract: {
      source,
      sha256: contractDigest(contract),
      interactions: contract.interactions.length,
    },
    schemas: readSourceRecord().sources.map(({ title, version, date }) => ({
      title,
      version,
      date,
    })),
  };
}

/** What git says of this checkout, in one call: who waits for a run waits for it too. */
function checkedOut(): {
  readonly commit?: string | undefined;
  readonly branch?: string | undefined;
} {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD', '--abbrev-ref', 'HEAD'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    env: environmentForChildren(),
  });
  if (status !== 0) return {};
  const [commit, branch] = stdout.split('\n').map((line) => line.trim());
  // So git calls a commit that is on no branch.
  return { commit, branch: branch === 'HEAD' || branch === '' ? undefined : branch };
}
