import { forgedJwt } from './forged-jwt';
import type { StateTable } from './state-definition';
import { whyNoClock } from './why-no-clock';

/** States in which a fresh passcode comes with a session that is over, forged or somebody else's. */
export const passcodeSessionStates = {
  'a member has a fresh passcode and a session with custom claims': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ fixture }, { claims }) {
      const login = await fixture.login();
      const values = Object.fromEntries(claims.map((claim) => [claim, `first ${claim}`]));
      const { session_token } = await fixture.session(login, values);
      return { ...login, session_token, code: await fixture.passcode(login) };
    },
  },
  'a member has a fresh passcode and an intermediate session that was used already': {
    arrangedBy: 'public API',
    mails: 3,
    async arrange({ api, fixture }) {
      const login = await fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL' });
      const { organization_id, email_address } = login;
      const { intermediate_session_token } = await fixture.signIn(login);
      await api.updateOrganization(organization_id, { mfa_policy: 'OPTIONAL' });
      const code = await fixture.passcode(login);
      const member = { organization_id, email_address };
      await api.authenticate({ ...member, code, intermediate_session_token });
      return { ...login, intermediate_session_token, code: await fixture.passcode(login) };
    },
  },
  'a member has a fresh passcode and a session that has expired': {
    arrangedBy: 'emulator control',
    skipReason: `a session lives for five minutes at least, and ${whyNoClock}`,
    mails: 2,
    alone: true,
    async arrange({ controls, fixture }) {
      const login = await fixture.login();
      const { session_token } = await fixture.session(login);
      await controls.advanceClock(secondsThatASessionLives + 1);
      return { ...login, session_token, code: await fixture.passcode(login) };
    },
  },
  'a member has a fresh passcode and a session JWT that was forged': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const { session_jwt } = await fixture.session(login);
      const code = await fixture.passcode(login);
      return { ...login, session_jwt: forgedJwt(session_jwt), code };
    },
  },
  'the organization requires MFA and the member has a fresh passcode and the session of another': {
    arrangedBy: 'public API',
    mails: 2,
    members: 2,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const { session_token } = await fixture.session(await fixture.member(login));
      // A change of policy leaves sessions alone (docs/discoveries/stytch.md#sessions).
      await api.updateOrganization(login.organization_id, { mfa_policy: 'REQUIRED_FOR_ALL' });
      return { ...login, session_token, code: await fixture.passcode(login) };
    },
  },
} as const satisfies Partial<StateTable>;

/** Unless a login asks for something else: docs/discoveries/stytch.md#sessions */
const secondsThatASessionLives = 3_600;
