import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractInteraction } from '../../src/contract/read-contract';
import { consumerName, providerName } from '../../src/domain/vocabulary';
import { canonicalJson } from '../../src/io/canonical-json';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { writeFileWhole } from '../../src/io/write-file-whole';

/** A folder for the run's own copies of single interactions. */
export interface ContractFolder {
  /** Writes a contract that holds one interaction, and returns its path. */
  write(interaction: ContractInteraction): string;
  remove(): void;
}

/**
 * Opens the folder. Interactions are replayed one at a time, so that what passes through the redacting proxy
 * belongs to one of them without doubt; and never as pending, so that Pact tells all mismatches.
 */
export function openContractFolder(): ContractFolder {
  const folder = temporaryFolder('contract');
  return {
    write(interaction) {
      const path = join(folder, 'contract.json');
      const contract = {
        consumer: { name: consumerName },
        provider: { name: providerName },
        interactions: [{ ...interaction.raw, pending: false }],
        metadata: { pactSpecification: { version: '4.0' } },
      };
      writeFileWhole(path, canonicalJson(contract));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
