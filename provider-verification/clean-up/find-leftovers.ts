import { describeCause } from '../../src/errors/describe-cause';
import { redactText } from '../../src/secrets/redact';
import { runSecrets } from '../../src/secrets/run-secrets';
import type { FoundOrganization, ProviderApi } from '../arrange/provider-api/provider-api';
import { slugPrefix } from './run-ledger';

const pageSize = 100;

/**
 * Finds the organizations that earlier runs left behind: those whose slug begins with our own prefix,
 * and that are older than a number of minutes, so that a run that is under way loses nothing. One
 * without a time counts as old.
 */
export async function findLeftovers(
  api: ProviderApi,
  olderThanMinutes: number,
): Promise<readonly FoundOrganization[]> {
  const found: FoundOrganization[] = [];
  const operand = { filter_name: 'organization_slug_fuzzy', filter_value: slugPrefix };
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<ProviderApi['searchOrganizations']>> =
      await api.searchOrganizations({
        limit: pageSize,
        ...(cursor === null ? {} : { cursor }),
        query: { operator: 'AND', operands: [operand] },
      });
    found.push(...page.organizations);
    cursor = page.results_metadata.next_cursor ?? null;
  } while (cursor !== null && cursor !== '');
  const newest = Date.now() - olderThanMinutes * 60_000;
  return found.filter(
    ({ organization_slug, created_at }) =>
      organization_slug.startsWith(slugPrefix) && !(Date.parse(created_at ?? '') > newest),
  );
}

/** Deletes organizations. Returns a sentence for each that could not be deleted. */
export async function deleteLeftovers(
  api: ProviderApi,
  leftovers: readonly FoundOrganization[],
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { organization_id, organization_slug } of leftovers) {
    try {
      await api.deleteOrganization(organization_id);
    } catch (cause) {
      const problem = `"${organization_slug}" could not be deleted: ${describeCause(cause)}`;
      problems.push(redactText(problem, runSecrets));
    }
  }
  return problems;
}
