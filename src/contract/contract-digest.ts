import { createHash } from 'node:crypto';
import { canonicalJson } from '../io/canonical-json';
import type { Contract } from './read-contract';

/** SHA-256 of a contract as canonical JSON, in hex: the same for the same content, however it is written. */
export function contractDigest({ json }: Contract): string {
  return createHash('sha256').update(canonicalJson(json)).digest('hex');
}
