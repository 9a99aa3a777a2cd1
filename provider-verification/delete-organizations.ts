import { describeCause } from '../src/describe-cause';
import type { ProviderApi } from './provider-api/provider-api';
import type { RunLedger } from './run-ledger';

/**
 * Deletes every organization that a run made; members go with them (facts section 8).
 *
 * @returns a sentence for each that could not be deleted; it stays in the ledger, to be tried again.
 */
export async function deleteOrganizations(
  api: ProviderApi,
  ledger: RunLedger,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { id, slug } of ledger.open) {
    try {
      await api.deleteOrganization(id);
      ledger.deleted(id);
    } catch (cause) {
      problems.push(`The organization "${slug}" was left behind: ${describeCause(cause)}`);
    }
  }
  return problems;
}
