import type { ContractDocument } from './contract-document';
import { incompleteContract } from './incomplete-contract';
import { mergeFragments } from './merge-fragments';
import { missingTestFiles } from './missing-test-files';
import { nameSome } from './name-some';
import { skippedTests } from './skipped-tests';

/**
 * The whole contract from one run or several shards: as `mergeFragments`, and every consumer test
 * file has taken part with all its tests.
 *
 * @param root the repository's root.
 * @throws HarnessError `contract-incomplete` with the names of the files that did not take part
 *   or of the tests that were skipped, and the errors of `mergeFragments`.
 */
export function collectContract(directories: readonly string[], root = '.'): ContractDocument {
  const contract = mergeFragments(directories);
  const missing = missingTestFiles(directories, root);
  if (missing.length > 0) {
    throw incompleteContract(
      `${missing.length} consumer test files took no part: ${nameSome(missing)}`,
      'Run all of them; each must declare an interaction',
    );
  }
  const skipped = skippedTests(directories).map(({ file, test }) => `"${test}" (${file})`);
  if (skipped.length === 0) return contract;
  throw incompleteContract(
    `${skipped.length} consumer tests were skipped or are meant to fail: ${nameSome(skipped)}`,
    'Take out skip, only, todo and failing',
  );
}
