import type { Operation } from '../../domain/operations';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import type { World } from '../world';
import { authenticateDiscoveryOtp } from './authenticate-discovery-otp';
import { createDiscoveredOrganization } from './create-discovered-organization';
import { exchangeIntermediateSession } from './exchange-intermediate-session';
import { listDiscoveredOrganizations } from './list-discovered-organizations';
import { sendDiscoveryOtp } from './send-discovery-otp';

type Route = (world: World, request: ApiRequest) => ApiResponse | Promise<ApiResponse>;

/** The routes of a login that begins without an organization. */
export const discoveryRoutes = {
  send_discovery_otp: sendDiscoveryOtp,
  authenticate_discovery_otp: authenticateDiscoveryOtp,
  list_discovered_organizations: listDiscoveredOrganizations,
  create_discovered_organization: createDiscoveredOrganization,
  exchange_intermediate_session: exchangeIntermediateSession,
} satisfies Partial<Record<Operation, Route>>;
