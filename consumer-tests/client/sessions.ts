import type { B2BClient } from 'stytch';
import type { LoginResponse } from './login-response';

/** What becomes of a session after the login, as an application calls for it. */
export interface Sessions {
  /** Checks a session, and may extend it: `POST /v1/b2b/sessions/authenticate`. */
  readonly authenticateSession: (request: SessionCheck) => Promise<CheckedSession>;
  /** Checks a session's JWT without asking Stytch, but for its keys and its roles. */
  readonly authenticateJwtLocally: (request: JwtCheck) => Promise<MemberSession>;
  /** Goes on in another organization: `POST /v1/b2b/sessions/exchange`. */
  readonly exchangeSession: (request: SessionExchange) => Promise<ExchangedSession>;
  /** Signs out: `POST /v1/b2b/sessions/revoke`. */
  readonly revokeSession: (request: SessionNames) => Promise<{ status_code: number }>;
  /** `GET /v1/b2b/sessions` */
  readonly listSessions: (request: SessionsOfMember) => Promise<ListedSessions>;
  /** The keys that JWTs are checked with: `GET /v1/b2b/sessions/jwks/{project_id}`. */
  readonly getJwks: (request: KeysOfProject) => Promise<{ keys: { kid: string }[] }>;
  /** The roles of the project: `GET /v1/b2b/rbac/policy`. */
  readonly getPolicy: () => Promise<{ policy?: { roles: { role_id: string }[] } }>;
}

/** A session that is open. */
export interface MemberSession {
  member_session_id: string;
  member_id: string;
  organization_id: string;
  roles: string[];
  expires_at?: string;
  custom_claims?: Record<string, unknown>;
}

/** What may be asked of a session beside whether it lives. */
export interface AuthorizationCheck {
  organization_id: string;
  resource_id: string;
  action: string;
}

export interface SessionCheck {
  session_token?: string;
  session_jwt?: string;
  session_duration_minutes?: number;
  session_custom_claims?: Record<string, unknown>;
  authorization_check?: AuthorizationCheck;
}

export interface CheckedSession {
  session_token: string;
  session_jwt: string;
  member_session: MemberSession;
  member: { member_id: string };
  organization: { organization_id: string };
  verdict?: { authorized: boolean; granting_roles: string[] };
}

export interface JwtCheck {
  session_jwt: string;
  authorization_check?: AuthorizationCheck;
}

export interface SessionExchange {
  organization_id: string;
  session_token?: string;
  session_jwt?: string;
  session_duration_minutes?: number;
  session_custom_claims?: Record<string, unknown>;
}

/** The response has no `organization_id` of its own. */
export type ExchangedSession = Omit<LoginResponse, 'organization' | 'organization_id'> & {
  organization: { organization_id: string };
};

/** One of them. */
export interface SessionNames {
  member_session_id?: string;
  session_token?: string;
  session_jwt?: string;
  member_id?: string;
}

export interface SessionsOfMember {
  organization_id: string;
  member_id: string;
}

export interface KeysOfProject {
  project_id: string;
}

export interface ListedSessions {
  member_sessions: MemberSession[];
}

export function sessions({ sessions: calls, rbac }: B2BClient): Sessions {
  return {
    authenticateSession: (request) => calls.authenticate(request),
    authenticateJwtLocally: (request) => calls.authenticateJwtLocal(request),
    exchangeSession: (request) => calls.exchange(request),
    revokeSession: (request) => calls.revoke(request),
    listSessions: (request) => calls.get(request),
    getJwks: (request) => calls.getJWKS(request),
    getPolicy: () => rbac.policy(),
  };
}

/** By which call a login makes each operation. */
export const sessionsCalls = {
  authenticate_session: (login: Sessions, request: SessionCheck) =>
    login.authenticateSession(request),
  exchange_session: (login: Sessions, request: SessionExchange) => login.exchangeSession(request),
  revoke_session: (login: Sessions, request: SessionNames) => login.revokeSession(request),
  list_sessions: (login: Sessions, request: SessionsOfMember) => login.listSessions(request),
  get_jwks: (login: Sessions, request: KeysOfProject) => login.getJwks(request),
  get_rbac_policy: (login: Sessions) => login.getPolicy(),
};
