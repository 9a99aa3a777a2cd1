import { type Operation, operationNames, operations } from '../domain/operations';
import { controlRoutes } from './controls/control-routes';
import type { ApiRequest, ApiResponse } from './http/api-request';
import { authenticateMagicLink } from './routes/authenticate-magic-link';
import { authenticateOtp } from './routes/authenticate-otp';
import { authenticateSession } from './routes/authenticate-session';
import { discoveryRoutes } from './routes/discovery-routes';
import { exchangeSession } from './routes/exchange-session';
import { getJwks } from './routes/get-jwks';
import { inviteMember } from './routes/invite-member';
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

/** What answers one route; a promise only where it waits for something, since most wait for nothing. */
export type Handler = (world: World, request: ApiRequest) => ApiResponse | Promise<ApiResponse>;

/** What answers each of Stytch's operations that we know; one that was forgotten does not compile. */
const handlers: Readonly<Record<Operation, Handler>> = {
  login_or_signup: sendOtp,
  authenticate: authenticateOtp,
  authenticate_magic_link: authenticateMagicLink,
  invite_member: inviteMember,
  create_organization: createOrganization,
  search_organizations: searchOrganizations,
  get_organization: getOrganization,
  update_organization: updateOrganization,
  delete_organization: deleteOrganization,
  create_member: createMember,
  get_member: getMember,
  update_member: updateMember,
  delete_member: deleteMember,
  get_organization_metrics: getMetrics,
  delete_organization_external_id: deleteOrganizationExternalId,
  search_members: searchMembers,
  dangerously_get_member: getMemberDangerously,
  reactivate_member: reactivateMember,
  delete_member_phone_number: deletePhoneNumber,
  delete_member_password: deletePassword,
  delete_member_external_id: deleteMemberExternalId,
  unlink_retired_email: unlinkRetiredEmail,
  authenticate_session: authenticateSession,
  exchange_session: exchangeSession,
  list_sessions: listSessions,
  revoke_session: revokeSession,
  get_jwks: getJwks,
  get_rbac_policy: getPolicy,
  get_organization_policy: getOrganizationPolicy,
  set_organization_policy: setOrganizationPolicy,
  ...secondFactorRoutes,
  ...discoveryRoutes,
};

/** Every route of the emulator, its own controls included: `METHOD /path/{parameter}`. */
export const routeTable: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(operationNames.map((name) => [routeOf(name), handlers[name]])),
  ...controlRoutes,
};

function routeOf(name: Operation): string {
  const { method, path } = operations[name];
  return `${method.toUpperCase()} ${path}`;
}
