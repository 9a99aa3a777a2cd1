import { HarnessError } from '../errors/harness-error';
import type { ContractDocument } from './contract-document';
import { mergeFragments } from './merge-fragments';
import { missingTestFiles } from './missing-test-files';
import { nameSome } from './name-some';

/**
 * The whole contract from one run or several shards: as `mergeFragments`, and every consumer test
 * file has taken part.
 *
 * @param root the repository's root.
 * @throws HarnessError `contract-incomplete` with the names of the files that did not take part,
 *   and the errors of `mergeFragments`.
 */
export function collectContract(directories: readonly string[], root = '.'): ContractDocument {
  const contract = mergeFragments(directories);
  const missing = missingTestFiles(directories, root);
  if (missing.length === 0) return contract;
  throw new HarnessError('contract-incomplete', {
    failedTo: 'merge the contract',
    reason: `${missing.length} consumer test files took no part: ${nameSome(missing)}`,
    cure: 'Run all of them',
  });
}
