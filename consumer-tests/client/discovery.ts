import type { B2BClient } from 'stytch';
import type { LoginResponse, Member } from './login-response';

/** A login that begins without an organization, as a login calls for it. */
export interface Discovery {
  /** Sends a passcode: `POST /v1/b2b/otps/email/discovery/send`. */
  readonly sendDiscoveryPasscode: (request: DiscoveryRequest) => Promise<{ request_id: string }>;
  /** Checks it: `POST /v1/b2b/otps/email/discovery/authenticate`. */
  readonly discover: (request: DiscoveryPasscode) => Promise<Discovered>;
  /** `POST /v1/b2b/discovery/organizations` */
  readonly listDiscovered: (request: DiscoverySession) => Promise<DiscoveredList>;
  /** `POST /v1/b2b/discovery/intermediate_sessions/exchange` */
  readonly joinOrganization: (request: JoinRequest) => Promise<Joined>;
  /** `POST /v1/b2b/discovery/organizations/create` */
  readonly createOrganization: (request: CreateRequest) => Promise<CreatedOrganization>;
}

export interface DiscoveryRequest {
  email_address: string;
  discovery_expiration_minutes?: number;
}

export interface DiscoveryPasscode {
  email_address: string;
  code: string;
}

export interface DiscoverySession {
  intermediate_session_token?: string;
  session_token?: string;
  session_jwt?: string;
}

export interface JoinRequest {
  intermediate_session_token: string;
  organization_id: string;
  session_duration_minutes?: number;
  session_custom_claims?: Record<string, unknown>;
}

export interface CreateRequest {
  intermediate_session_token: string;
  organization_name?: string;
  organization_slug?: string;
  mfa_policy?: string;
  session_duration_minutes?: number;
  session_custom_claims?: Record<string, unknown>;
}

export interface DiscoveredOrganization {
  member_authenticated: boolean;
  membership?: { type: string; member?: { member_id: string; status: string } };
  organization?: { organization_id: string };
  mfa_required?: { secondary_auth_initiated?: string };
  primary_required?: { allowed_auth_methods: string[] };
}

export interface DiscoveredList {
  email_address: string;
  organization_id_hint?: string;
  discovered_organizations: DiscoveredOrganization[];
}

export interface Discovered extends DiscoveredList {
  intermediate_session_token: string;
}

/** A login into an organization, whose id stands in the organization alone. */
export interface Joined extends Omit<LoginResponse, 'organization' | 'organization_id'> {
  organization: { organization_id: string };
}

/** The new organization is optional in what Stytch documents. */
export interface CreatedOrganization extends Omit<Joined, 'organization' | 'member'> {
  member: Member & { is_admin: boolean };
  organization?: { organization_id: string; organization_name: string; organization_slug: string };
}

export function discovery({ otps, discovery: discovered }: B2BClient): Discovery {
  return {
    sendDiscoveryPasscode: (request) => otps.email.discovery.send(request),
    discover: (request) => otps.email.discovery.authenticate(request),
    listDiscovered: (request) => discovered.organizations.list(request),
    joinOrganization: (request) => discovered.intermediateSessions.exchange(request),
    createOrganization: (request) => discovered.organizations.create(request),
  };
}

/** By which call a login makes each operation. */
export const discoveryCalls = {
  send_discovery_otp: (login: Discovery, request: DiscoveryRequest) =>
    login.sendDiscoveryPasscode(request),
  authenticate_discovery_otp: (login: Discovery, request: DiscoveryPasscode) =>
    login.discover(request),
  list_discovered_organizations: (login: Discovery, request: DiscoverySession) =>
    login.listDiscovered(request),
  exchange_intermediate_session: (login: Discovery, request: JoinRequest) =>
    login.joinOrganization(request),
  create_discovered_organization: (login: Discovery, request: CreateRequest) =>
    login.createOrganization(request),
};
