import { randomBytes } from 'node:crypto';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
import type { StateTable } from './state-definition';

/** States in which a member brings a session, or MFA stands before one. */
export const sessionStates = {
  'the organization requires MFA and the member has a fresh passcode': {
    arrangedBy: 'public API',
    mails: 1,
    arrange: ({ fixture }, { enrolled }) =>
      fixture.freshPasscode({
        mfaPolicy: 'REQUIRED_FOR_ALL',
        ...(enrolled === 'phone' ? { mfaPhoneNumber: fictionalPhoneNumber } : {}),
      }),
  },
  'the organization requires MFA and the member has a session and a fresh passcode': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const { session_token, session_jwt } = await fixture.signIn(login);
      // A change of policy leaves sessions alone (docs/discoveries/stytch.md#sessions).
      await api.updateOrganization(login.organization_id, { mfa_policy: 'REQUIRED_FOR_ALL' });
      return { ...login, session_token, session_jwt, code: await fixture.passcode(login) };
    },
  },
  'a member has an intermediate session and a fresh passcode': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ api, fixture }) {
      const login = await fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL' });
      const { intermediate_session_token } = await fixture.signIn(login);
      await api.updateOrganization(login.organization_id, { mfa_policy: 'OPTIONAL' });
      return { ...login, intermediate_session_token, code: await fixture.passcode(login) };
    },
  },
  'a member has a fresh passcode and a session that was revoked': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const { session_token } = await fixture.signIn(login);
      await api.revokeSession(session_token);
      return { ...login, session_token, code: await fixture.passcode(login) };
    },
  },
  'a member has a fresh passcode and an intermediate session that is unknown': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ fixture }) {
      const login = await fixture.freshPasscode();
      return { ...login, intermediate_session_token: `${randomBytes(32).toString('base64url')}=` };
    },
  },
} as const satisfies Partial<StateTable>;
