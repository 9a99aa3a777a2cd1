import { filled, type Step } from './journey';
import { keepsSession, letIn } from './session-steps';

/** What a login keeps that waits for its second factor. */
export const waits = { intermediate_session_token: '/intermediate_session_token' } as const;
/** What each call of a second factor names. */
export const waitingLogin = {
  organization_id: '{organization_id}',
  member_id: '{member_id}',
  intermediate_session_token: '{intermediate_session_token}',
} as const;

/** Registers an authenticator application and finishes the login with its code. */
export const totpSteps: readonly Step[] = [
  {
    name: 'register an authenticator application',
    operation: 'create_totp',
    request: waitingLogin,
    expects: {
      '/member_id': '{member_id}',
      '/member/organization_id': '{organization_id}',
      '/secret': filled,
      '/totp_registration_id': filled,
    },
    keeps: { totp_secret: '/secret', recovery_code: '/recovery_codes/0' },
  },
  {
    name: 'read the code of the authenticator application',
    reads: 'authenticator application',
    into: 'totp_code',
  },
  {
    name: 'type the code of the authenticator application',
    operation: 'authenticate_totp',
    request: { ...waitingLogin, code: '{totp_code}' },
    expects: secondFactorLetsIn(),
    keeps: keepsSession,
  },
];

/** What a login expects once the second factor was right. */
export function secondFactorLetsIn() {
  const { '/member_authenticated': _, '/intermediate_session_token': __, ...letsIn } = letIn;
  return letsIn;
}
