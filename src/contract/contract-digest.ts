import { createHash } from 'node:crypto';
import { canonicalJson } from '../io/canonical-json';
import type { Contract } from './read-contract';

/** SHA-256 of a contract as canonical JSON, in hex: the same for the same content, however it is written. */
export function contractDigest(contract: Contract): string {
  const known = digests.get(contract);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(canonicalJson(contract.json)).digest('hex');
  digests.set(contract, digest);
  return digest;
}

/** A contract is not changed once it is read, and writing one anew takes as long as verifying ten. */
const digests = new WeakMap<Contract, string>();
