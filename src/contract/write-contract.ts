import { canonicalJson } from '../io/canonical-json';
import { writeFileIfChanged } from '../io/write-file-if-changed';
import type { ContractDocument } from './contract-document';

/**
 * Writes the contract as canonical JSON, in one step, where it changed; when it cannot be written, the one that was
 * there stays.
 *
 * @throws HarnessError `file-unwritable`.
 */
export function writeContract(path: string, contract: ContractDocument): void {
  writeFileIfChanged(path, canonicalJson(contract));
}
