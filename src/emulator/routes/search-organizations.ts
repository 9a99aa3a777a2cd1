import { organizationBody } from '../bodies/organization-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { cutPage } from '../search/cut-page';
import { readOrganizationFilter } from '../search/read-organization-filter';
import { runSearch } from '../search/run-search';
import { searchInput } from '../search/search-input';
import type { World } from '../world';

/** `POST /v1/b2b/organizations/search` */
export function searchOrganizations(world: World, request: ApiRequest): ApiResponse {
  world.searchRates.organizations.count(world.clock.now());
  const { limit, cursor, query } = parseInput(searchInput, request.body);
  const found = runSearch([...world.organizations.values()], query, (name, value) =>
    readOrganizationFilter(world, name, value),
  );
  const { items, metadata } = cutPage(found, limit, cursor);
  return {
    status: 200,
    body: { organizations: items.map(organizationBody), results_metadata: metadata },
  };
}
