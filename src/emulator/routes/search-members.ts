import { z } from 'zod';
import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import { cutPage } from '../search/cut-page';
import { readMemberFilter } from '../search/read-member-filter';
import { runSearch } from '../search/run-search';
import { searchInput } from '../search/search-input';
import type { World } from '../world';
import { knownOrganization } from './known';

const input = searchInput.extend({ organization_ids: z.array(z.string()).nullish() });

/** `POST /v1/b2b/organizations/members/search`. Deleted members come only when asked for by status. */
export function searchMembers(world: World, request: ApiRequest): ApiResponse {
  world.searchRates.members.count(world.clock.now());
  const { organization_ids: keys, limit, cursor, query } = parseInput(input, request.body);
  if (!keys || keys.length === 0) throw new Refusal('member_search_organization_ids_empty');
  const organizations = new Set(keys.map((key) => knownOrganization(world, key)));
  const withDeleted = (query?.operands ?? []).some(
    ({ filter_name, filter_value }) =>
      filter_name === 'statuses' && Array.isArray(filter_value) && filter_value.includes('deleted'),
  );
  const members = [...organizations]
    .flatMap(({ organizationId }) => world.membersOf(organizationId))
    .filter(({ status }) => withDeleted || status !== 'deleted');
  const { items, metadata } = cutPage(runSearch(members, query, readMemberFilter), limit, cursor);
  const now = world.clock.now();
  const theirs = new Set(items.map(({ organizationId }) => organizationId));
  return {
    status: 200,
    body: {
      members: items.map((member) => memberBody(member, now)),
      organizations: Object.fromEntries(
        [...organizations]
          .filter(({ organizationId }) => theirs.has(organizationId))
          .map((organization) => [organization.organizationId, organizationBody(organization)]),
      ),
      results_metadata: metadata,
    },
  };
}
