import { describeCause } from '../../src/errors/describe-cause';
import { defined } from '../../src/io/defined';
import { redactText } from '../../src/secrets/redact';
import { runSecrets } from '../../src/secrets/run-secrets';
import type { FoundOrganization, ProviderApi } from '../arrange/provider-api/provider-api';
import type { ApiFor } from './delete-organizations';
import { deleteWithin } from './delete-within';
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
        ...defined({ cursor: cursor ?? undefined }),
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

/** How long the deleting may take: some seconds, and one more for each organization (ms). */
const deleteMs = (count: number) => 15_000 + count * 1_000;

/**
 * Deletes organizations.
 *
 * @param signal ends it when the command is stopped.
 * @returns a sentence for each that could not be deleted.
 */
export async function deleteLeftovers(
  apiFor: ApiFor,
  leftovers: readonly FoundOrganization[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const failed = await deleteWithin(leftovers, deleteMs(leftovers.length), signal, (one, its) =>
    apiFor(its).deleteOrganization(one.organization_id),
  );
  return failed.map(({ item, cause }) =>
    redactText(
      `"${item.organization_slug}" could not be deleted: ${describeCause(cause)}`,
      runSecrets,
    ),
  );
}
