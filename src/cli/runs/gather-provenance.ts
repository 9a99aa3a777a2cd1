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
  return {
    harness: {
      version: harnessVersion(),
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    },
    commit: build?.commit ?? git('rev-parse', 'HEAD'),
    branch: build?.branch ?? git('branch', '--show-current'),
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

function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: repositoryRoot,
    encoding: 'utf8',
    env: environmentForChildren(),
  });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
