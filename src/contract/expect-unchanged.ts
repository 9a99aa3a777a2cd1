import { existsSync, readFileSync } from 'node:fs';
import { HarnessError } from '../errors/harness-error';
import { canonicalJson } from '../io/canonical-json';
import type { ContractDocument } from './contract-document';
import { nameSome } from './name-some';
import { readContract } from './read-contract';

/**
 * Compares the committed contract with what the consumer tests would write now, byte by byte.
 *
 * @throws HarnessError `contract-changed` with the names of the interactions that differ, or the
 *   errors of `readContract` when the committed file is no contract.
 */
export function expectUnchanged(path: string, contract: ContractDocument): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === canonicalJson(contract)) return;
  throw new HarnessError('contract-changed', {
    failedTo: 'keep the contract',
    subject: path,
    reason: `the consumer tests would change it: ${difference(path, contract)}`,
    cure: 'Run npm run contract and commit the result',
  });
}

function difference(path: string, contract: ContractDocument): string {
  const old = existsSync(path) ? textsOf(readContract(path).json) : new Map<string, string>();
  const now = textsOf(contract);
  const changes = [
    ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `"${name}" is new`),
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `"${name}" is gone`),
    ...[...now]
      .filter(([name, text]) => old.has(name) && old.get(name) !== text)
      .map(([name]) => `"${name}" differs`),
  ];
  return changes.length === 0 ? 'the same interactions in other bytes' : nameSome(changes);
}

function textsOf(contract: ContractDocument): Map<string, string> {
  return new Map(
    contract.interactions.map((interaction) => [
      interaction.description,
      canonicalJson(interaction),
    ]),
  );
}
