import { SecondFactorApi } from '../provider-api/second-factor-api';
import { totpCode } from '../second-factors/totp-code';
import { verifiedTotp } from '../second-factors/verified-totp';
import { shownIntermediateSession, waitingLogin } from '../second-factors/waiting-login';
import { otherCode } from './other-code';
import type { StateTable } from './state-definition';
import { whyNoClock } from './why-no-clock';

/** States about an authenticator application, whose codes follow from the secret in the response. */
export const totpStates = {
  'a login waits for the first code of a TOTP registration': {
    arrangedBy: 'public API',
    members: 2,
    mails: 2,
    async arrange(tools, { intermediate_session }) {
      const factors = new SecondFactorApi(tools.api);
      const login = await waitingLogin(tools);
      const own = { intermediate_session_token: login.intermediate_session_token };
      const { secret } = await factors.createTotp(login, own);
      const useUp = async () => {
        await factors.authenticateTotp(login, { ...own, code: totpCode(secret, 1) });
      };
      const intermediate_session_token = await shownIntermediateSession(
        intermediate_session,
        tools,
        login,
        useUp,
      );
      return { ...login, intermediate_session_token, totp_code: totpCode(secret) };
    },
  },
  'a login waits for a code of a verified TOTP registration': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange(tools) {
      const login = await verifiedTotp(tools);
      return { ...login, totp_code: totpCode(login.secret) };
    },
  },
  'a login waits for another TOTP code': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange(tools) {
      const login = await waitingLogin(tools);
      const { intermediate_session_token } = login;
      const factors = new SecondFactorApi(tools.api);
      const { secret } = await factors.createTotp(login, { intermediate_session_token });
      return { ...login, totp_code: otherCode(totpCode(secret)) };
    },
  },
  'a login comes with a TOTP code that was used already': {
    arrangedBy: 'public API',
    mails: 2,
    wrongCodes: 1,
    async arrange(tools) {
      const login = await verifiedTotp(tools);
      // The newest there is: one that grows old is refused for that, and not for having been used.
      const code = totpCode(login.secret);
      const { session_token } = login;
      await new SecondFactorApi(tools.api).authenticateTotp(login, { session_token, code });
      return { ...login, totp_code: code };
    },
  },
  'a login comes with a TOTP code and its intermediate session has expired': {
    arrangedBy: 'emulator control',
    skipReason: `an intermediate session lives for ten minutes, and ${whyNoClock}`,
    alone: true,
    mails: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingLogin(tools);
      const { intermediate_session_token } = login;
      const factors = new SecondFactorApi(tools.api);
      const { secret } = await factors.createTotp(login, { intermediate_session_token });
      await controls.advanceClock(secondsThatAnIntermediateSessionLives + 1);
      return { ...login, totp_code: totpCode(secret) };
    },
  },
  'a login waits for a TOTP code and the registration was not verified in time': {
    arrangedBy: 'emulator control',
    skipReason: `a TOTP registration waits for five minutes at least, and ${whyNoClock}`,
    alone: true,
    mails: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingLogin(tools);
      const { intermediate_session_token } = login;
      const shortest = { intermediate_session_token, expiration_minutes: 5 };
      const { secret } = await new SecondFactorApi(tools.api).createTotp(login, shortest);
      await controls.advanceClock(shortest.expiration_minutes * 60 + 1);
      return { ...login, totp_code: totpCode(secret) };
    },
  },
  'a member has a session and a new TOTP registration': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const { session_token, session_jwt } = await fixture.signIn(login);
      const { secret } = await new SecondFactorApi(api).createTotp(login, { session_token });
      return { ...login, session_token, session_jwt, totp_code: totpCode(secret) };
    },
  },
  'a member has a session and a verified TOTP registration': {
    arrangedBy: 'public API',
    mails: 2,
    arrange: (tools) => verifiedTotp(tools),
  },
} as const satisfies Partial<StateTable>;

/** docs/discoveries/stytch.md#second-factor */
const secondsThatAnIntermediateSessionLives = 600;
