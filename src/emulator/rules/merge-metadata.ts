import { Refusal } from '../refusal';

const mostKeys = 20;
const mostBytes = 4096;

/**
 * Metadata after a request: merged at the top level, and a null deletes its key.
 *
 * @throws Refusal `metadata_too_many_keys` over 20 keys, `metadata_too_large` over 4 KB
 */
export function mergeMetadata(
  metadata: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>> | null | undefined,
): Record<string, unknown> {
  const merged = Object.entries({ ...metadata, ...asked }).filter(([, value]) => value !== null);
  if (merged.length > mostKeys) throw new Refusal('metadata_too_many_keys');
  const result = Object.fromEntries(merged);
  if (Buffer.byteLength(JSON.stringify(result)) > mostBytes)
    throw new Refusal('metadata_too_large');
  return result;
}
