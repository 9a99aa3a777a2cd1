import { forgedJwt } from './forged-jwt';
import type { StateTable } from './state-definition';
import { unknownToken } from './unknown-token';
import { whyNoClock } from './why-no-clock';

/** States in which a session is shown that is over, or that never was. */
export const endedSessionStates = {
  'a member has a session that was revoked': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ api, fixture }, { revoked_by }) {
      const login = await fixture.login();
      // To revoke by the member ends all of their sessions.
      if (revoked_by === 'member_id') await fixture.session(login);
      const values = { ...login, ...(await fixture.session(login)) };
      await api.revoke({ [revoked_by]: values[revoked_by] }, login);
      return values;
    },
  },
  'a member has a session that has expired': {
    arrangedBy: 'emulator control',
    skipReason: `a session lives for five minutes at least, and ${whyNoClock}`,
    mails: 1,
    alone: true,
    async arrange({ controls, fixture }) {
      const login = await fixture.login();
      const session = await fixture.session(login);
      await controls.advanceClock(secondsThatASessionLives + 1);
      return { ...login, ...session };
    },
  },
  'a member shows a session that is unknown': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ fixture }) {
      return { ...(await fixture.login()), session_token: unknownToken() };
    },
  },
  'a member shows a session JWT that was forged': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const { session_jwt } = await fixture.session(login);
      return { ...login, session_jwt: forgedJwt(session_jwt) };
    },
  },
  'a member has a session and a JWT of it was forged and tried in vain': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const session = await fixture.session(login);
      await api.useForgedJwtInVain(forgedJwt(session.session_jwt));
      return { ...login, ...session };
    },
  },
} as const satisfies Partial<StateTable>;

/** Unless a login asks for something else: docs/discoveries/stytch.md#sessions */
const secondsThatASessionLives = 3_600;
