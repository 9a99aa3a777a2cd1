import { changesTo } from '../../contract/changes-to';
import { collectContract } from '../../contract/collect-contract';
import { expectUnchanged } from '../../contract/expect-unchanged';
import { type Contract, contractOf } from '../../contract/read-contract';
import { collectReads, expectSameReads, saveReads } from '../../contract/reads';
import { writeContract } from '../../contract/write-contract';
import { contractPath, readsPath } from '../../domain/vocabulary';

/** A contract as it is written, and what changed in it where that was asked for. */
export interface KeptContract {
  readonly contract: Contract;
  readonly changes: readonly string[];
}

/** How a contract is kept. */
export interface KeepOptions {
  /** Writes nothing, and fails when the contract would change. */
  readonly check?: boolean;
  /** Whether it is compared with the contract before, which has to be read for that. */
  readonly withChanges?: boolean;
}

/**
 * Merges what the consumer tests wrote and keeps it as the contract.
 *
 * @param fragments the directory of their fragments.
 * @throws HarnessError `contract-changed`, `contract-incomplete` or `file-unwritable`
 */
export function keepContract(
  fragments: string,
  { check = false, withChanges = false }: KeepOptions = {},
): KeptContract {
  const contract = collectContract([fragments]);
  const reads = collectReads([fragments]);
  const changes = withChanges && !check ? changesTo(contractPath, contract) : [];
  if (check) {
    expectUnchanged(contractPath, contract);
    expectSameReads(readsPath, reads);
  } else {
    writeContract(contractPath, contract);
    saveReads(readsPath, reads);
  }
  return { contract: contractOf(contract), changes };
}
