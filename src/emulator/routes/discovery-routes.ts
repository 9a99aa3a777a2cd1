import type { ApiAnswer, ApiRequest } from '../http/api-request';
import type { World } from '../world';
import { authenticateDiscoveryOtp } from './authenticate-discovery-otp';
import { createDiscoveredOrganization } from './create-discovered-organization';
import { exchangeIntermediateSession } from './exchange-intermediate-session';
import { listDiscoveredOrganizations } from './list-discovered-organizations';
import { sendDiscoveryOtp } from './send-discovery-otp';

type Route = (world: World, request: ApiRequest) => Promise<ApiAnswer>;

/** The routes of a login that begins without an organization. */
export const discoveryRoutes: Readonly<Record<string, Route>> = {
  'POST /v1/b2b/otps/email/discovery/send': sendDiscoveryOtp,
  'POST /v1/b2b/otps/email/discovery/authenticate': authenticateDiscoveryOtp,
  'POST /v1/b2b/discovery/organizations': listDiscoveredOrganizations,
  'POST /v1/b2b/discovery/organizations/create': createDiscoveredOrganization,
  'POST /v1/b2b/discovery/intermediate_sessions/exchange': exchangeIntermediateSession,
};
