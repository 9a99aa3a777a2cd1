import { describeCause } from '../../src/errors/describe-cause';
import { redactText } from '../../src/secrets/redact';
import type { ProviderApi } from '../arrange/provider-api/provider-api';
import { deleteWithin } from './delete-within';
import type { Ledger, OpenOrganization } from './run-ledger';

/** Makes the API's calls; the signal ends them. */
export type ApiFor = (signal: AbortSignal) => ProviderApi;

/** How long the deleting after one interaction may take, and that at the end of a run (ms). */
export const cleanUpMs = { afterInteraction: 5_000, atEnd: 15_000 };

/** The times of a clean-up (ms). */
export type CleanUpMs = Readonly<typeof cleanUpMs>;

/**
 * Deletes every organization that a run made; members go with them
 * (docs/discoveries/stytch.md#setting-things-up).
 *
 * @param ms how long it may take in all.
 * @returns a sentence for each that could not be deleted; it stays in the ledger, to be tried again.
 */
export async function deleteOrganizations(
  apiFor: ApiFor,
  ledger: Pick<Ledger, 'open' | 'deleted' | 'secrets'>,
  ms: number = cleanUpMs.atEnd,
): Promise<readonly string[]> {
  const failed = await deleteWithin(ledger.open, ms, undefined, async ({ id }, signal) => {
    await apiFor(signal).deleteOrganization(id);
    ledger.deleted(id);
  });
  return failed.map(({ item, cause }) => redactText(leftBehind(item, cause), ledger.secrets));
}

/** Where no id is known, nobody answered whether the organization was made at all. */
function leftBehind({ id, slug }: OpenOrganization, cause: unknown): string {
  const was = id === slug ? 'may have been' : 'was';
  return `The organization "${slug}" ${was} left behind: ${describeCause(cause).replace(/\.$/, '')}.`;
}
