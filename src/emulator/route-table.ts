import { controlRoutes } from './controls/control-routes';
import type { ApiAnswer, ApiRequest } from './http/api-request';
import { authenticateMagicLink } from './routes/authenticate-magic-link';
import { authenticateOtp } from './routes/authenticate-otp';
import { createMember, deleteMember, getMember, updateMember } from './routes/members';
import {
  createOrganization,
  deleteOrganization,
  getOrganization,
  searchOrganizations,
  updateOrganization,
} from './routes/organizations';
import { sendOtp } from './routes/send-otp';
import { authenticateSession, getJwks, listSessions, revokeSession } from './routes/sessions';
import type { World } from './world';

/** What answers one route. */
export type Handler = (world: World, request: ApiRequest) => Promise<ApiAnswer>;

/** Every route of the emulator: `METHOD /path/{parameter}`. Literal paths come before parameters. */
export const routeTable: Readonly<Record<string, Handler>> = {
  'POST /v1/b2b/otps/email/login_or_signup': sendOtp,
  'POST /v1/b2b/otps/email/authenticate': authenticateOtp,
  'POST /v1/b2b/magic_links/authenticate': authenticateMagicLink,
  'POST /v1/b2b/organizations': createOrganization,
  'POST /v1/b2b/organizations/search': searchOrganizations,
  'GET /v1/b2b/organizations/{organization_id}': getOrganization,
  'PUT /v1/b2b/organizations/{organization_id}': updateOrganization,
  'DELETE /v1/b2b/organizations/{organization_id}': deleteOrganization,
  'POST /v1/b2b/organizations/{organization_id}/members': createMember,
  'GET /v1/b2b/organizations/{organization_id}/member': getMember,
  'PUT /v1/b2b/organizations/{organization_id}/members/{member_id}': updateMember,
  'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}': deleteMember,
  'POST /v1/b2b/sessions/authenticate': authenticateSession,
  'GET /v1/b2b/sessions': listSessions,
  'POST /v1/b2b/sessions/revoke': revokeSession,
  'GET /v1/b2b/sessions/jwks/{project_id}': getJwks,
  ...controlRoutes,
};
