import { changesTo } from '../../contract/changes-to';
import { collectContract } from '../../contract/collect-contract';
import { expectUnchanged } from '../../contract/expect-unchanged';
import { type Contract, contractOf } from '../../contract/read-contract';
import { collectReads, expectSameReads, saveReads } from '../../contract/reads';
import { writeContract } from '../../contract/write-contract';
import { contractPath, readsPath } from '../../domain/vocabulary';

/** A contract as it is written, and what changed in it. */
export interface KeptContract {
  readonly contract: Contract;
  readonly changes: readonly string[];
}

/**
 * Merges what the consumer tests wrote and keeps it as the contract.
 *
 * @param fragments the directory of their fragments.
 * @param check whether nothing is written, and a contract that would change is an error.
 * @throws HarnessError `contract-changed`, `contract-incomplete` or `file-unwritable`
 */
export function keepContract(fragments: string, check = false): KeptContract {
  const contract = collectContract([fragments]);
  const reads = collectReads([fragments]);
  const changes = check ? [] : changesTo(contractPath, contract);
  if (check) {
    expectUnchanged(contractPath, contract);
    expectSameReads(readsPath, reads);
  } else {
    writeContract(contractPath, contract);
    saveReads(readsPath, reads);
  }
  return { contract: contractOf(contract), changes };
}
