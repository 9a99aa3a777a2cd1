import { describeCause } from '../../src/errors/describe-cause';
import { HarnessError } from '../../src/errors/harness-error';
import type { ProviderApi } from '../arrange/provider-api/provider-api';
import type { OpenOrganization, RunLedger } from './run-ledger';

/**
 * Deletes every organization that a run made; members go with them (docs/discoveries/stytch.md#setting-things-up). When the
 * provider does not answer, the others are not tried: each could wait for a time-out.
 *
 * @returns a sentence for each that could not be deleted; it stays in the ledger, to be tried again.
 */
export async function deleteOrganizations(
  api: ProviderApi,
  ledger: RunLedger,
): Promise<readonly string[]> {
  const problems: string[] = [];
  let silence: HarnessError | undefined;
  for (const organization of ledger.open) {
    try {
      if (silence !== undefined) throw silence;
      await api.deleteOrganization(organization.id);
      ledger.deleted(organization.id);
    } catch (cause) {
      if (cause instanceof HarnessError && cause.code === 'provider-unreachable') silence = cause;
      problems.push(leftBehind(organization, cause));
    }
  }
  return problems;
}

/** Where no id is known, nobody answered whether the organization was made at all. */
function leftBehind({ id, slug }: OpenOrganization, cause: unknown): string {
  const was = id === slug ? 'may have been' : 'was';
  return `The organization "${slug}" ${was} left behind: ${describeCause(cause)}`;
}
