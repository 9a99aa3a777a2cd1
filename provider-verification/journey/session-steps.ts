import { absent, type CallStep, filled } from './journey';

/** What a login expects of a response that lets the member in. */
export const letIn = {
  '/member_authenticated': true,
  '/member_id': '{member_id}',
  '/member/status': 'active',
  '/member/email_address': '{email_address}',
  '/member_session/member_id': '{member_id}',
  '/member_session/organization_id': '{organization_id}',
  '/session_token': filled,
  '/session_jwt': filled,
  '/intermediate_session_token': '',
} as const;

/** What a login expects of a response that asks for a second factor. */
export const asksForMfa = {
  '/member_authenticated': false,
  '/member_id': '{member_id}',
  '/mfa_required/secondary_auth_initiated': absent,
  '/session_token': '',
  '/session_jwt': '',
  '/intermediate_session_token': filled,
} as const;

/** What a login keeps of a session. */
export const keepsSession = {
  session_token: '/session_token',
  session_jwt: '/session_jwt',
  member_session_id: '/member_session/member_session_id',
} as const;

const sameSession = {
  '/member_session/member_session_id': '{member_session_id}',
  '/member_session/member_id': '{member_id}',
  '/member_session/organization_id': '{organization_id}',
  '/session_token': '{session_token}',
} as const;

/** What a session is for, until the member signs out. */
export const sessionSteps: readonly CallStep[] = [
  {
    name: 'use the session by its JWT',
    operation: 'authenticate_session',
    request: { session_jwt: '{session_jwt}' },
    expects: sameSession,
  },
  {
    name: 'refresh the JWT',
    operation: 'authenticate_session',
    request: { session_token: '{session_token}' },
    expects: { ...sameSession, '/session_jwt': filled },
    keeps: { session_jwt: '/session_jwt' },
  },
  {
    name: 'use the session by the new JWT',
    operation: 'authenticate_session',
    request: { session_jwt: '{session_jwt}' },
    expects: sameSession,
  },
  {
    name: 'list the sessions',
    operation: 'list_sessions',
    request: { organization_id: '{organization_id}', member_id: '{member_id}' },
    expects: {
      '/member_sessions/0/member_session_id': '{member_session_id}',
      '/member_sessions/0/member_id': '{member_id}',
      '/member_sessions/1': absent,
    },
  },
  {
    name: 'sign out',
    operation: 'revoke_session',
    request: { session_token: '{session_token}' },
    expects: {},
  },
  {
    name: 'be refused after signing out',
    operation: 'authenticate_session',
    request: { session_token: '{session_token}' },
    status: 404,
    expects: { '/error_type': 'session_not_found' },
  },
];
