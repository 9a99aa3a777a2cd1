import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeCause } from '../describe-cause';
import { HarnessError } from '../harness-error';
import { canonicalJson } from './canonical-json';
import type { ContractDocument } from './contract-document';

/**
 * Writes the contract as canonical JSON. The file is replaced in one step, so that nobody ever sees
 * half of it; when it cannot be written, the one that was there stays.
 *
 * @throws HarnessError `file-unwritable`.
 */
export function writeContract(path: string, contract: ContractDocument): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, canonicalJson(contract));
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new HarnessError('file-unwritable', {
      failedTo: 'write the contract',
      subject: path,
      reason: describeCause(cause),
      cure: 'Make its folder writable',
      cause,
    });
  }
}
