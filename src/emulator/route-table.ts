import { controlRoutes } from './controls/control-routes';
import type { ApiAnswer, ApiRequest } from './http/api-request';
import { authenticateMagicLink } from './routes/authenticate-magic-link';
import { authenticateOtp } from './routes/authenticate-otp';
import { authenticateSession } from './routes/authenticate-session';
import { discoveryRoutes } from './routes/discovery-routes';
import { exchangeSession } from './routes/exchange-session';
import { getJwks } from './routes/get-jwks';
import { listSessions } from './routes/list-sessions';
import {
  deleteMemberExternalId,
  deletePassword,
  deletePhoneNumber,
  unlinkRetiredEmail,
} from './routes/member-parts';
import {
  createMember,
  deleteMember,
  getMember,
  getMemberDangerously,
  updateMember,
} from './routes/members';
import {
  createOrganization,
  deleteOrganization,
  deleteOrganizationExternalId,
  getMetrics,
  getOrganization,
  updateOrganization,
} from './routes/organizations';
import { getOrganizationPolicy, getPolicy, setOrganizationPolicy } from './routes/policies';
import { reactivateMember } from './routes/reactivate-member';
import { revokeSession } from './routes/revoke-session';
import { searchMembers } from './routes/search-members';
import { searchOrganizations } from './routes/search-organizations';
import { secondFactorRoutes } from './routes/second-factor-routes';
import { sendOtp } from './routes/send-otp';
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
  'GET /v1/b2b/organizations/{organization_id}/metrics': getMetrics,
  'DELETE /v1/b2b/organizations/{organization_id}/external_id': deleteOrganizationExternalId,
  'POST /v1/b2b/organizations/members/search': searchMembers,
  'GET /v1/b2b/organizations/members/dangerously_get/{member_id}': getMemberDangerously,
  'PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate': reactivateMember,
  'DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}':
    deletePhoneNumber,
  'DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}':
    deletePassword,
  'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id':
    deleteMemberExternalId,
  'POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email':
    unlinkRetiredEmail,
  'POST /v1/b2b/sessions/authenticate': authenticateSession,
  'POST /v1/b2b/sessions/exchange': exchangeSession,
  'GET /v1/b2b/sessions': listSessions,
  'POST /v1/b2b/sessions/revoke': revokeSession,
  'GET /v1/b2b/sessions/jwks/{project_id}': getJwks,
  'GET /v1/b2b/rbac/policy': getPolicy,
  'GET /v1/b2b/rbac/organizations/{organization_id}': getOrganizationPolicy,
  'PUT /v1/b2b/rbac/organizations/{organization_id}': setOrganizationPolicy,
  ...secondFactorRoutes,
  ...discoveryRoutes,
  ...controlRoutes,
};
