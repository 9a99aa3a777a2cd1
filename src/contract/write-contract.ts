import { canonicalJson } from '../io/canonical-json';
import { writeFileWhole } from '../io/write-file-whole';
import type { ContractDocument } from './contract-document';

/**
 * Writes the contract as canonical JSON, in one step; when it cannot be written, the one that was
 * there stays.
 *
 * @throws HarnessError `file-unwritable`.
 */
export function writeContract(path: string, contract: ContractDocument): void {
  writeFileWhole(path, canonicalJson(contract));
}
