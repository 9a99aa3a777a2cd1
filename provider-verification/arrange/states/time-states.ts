import { lockMember } from '../lock-member';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { totpCode } from '../second-factors/totp-code';
import { verifiedTotp } from '../second-factors/verified-totp';
import { waitingLogin } from '../second-factors/waiting-login';
import type { StateTable } from './state-definition';
import { whyNoClock } from './why-no-clock';

/** States in which time has passed. */
export const timeStates = {
  'a member has a passcode and some minutes have passed': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 1,
    async arrange({ controls, fixture }, { member_status, lifetime, minutes_passed }) {
      const login = await fixture.login({ memberStatus: member_status });
      const code = await fixture.passcode(login, lifetimes[lifetime]);
      await controls.advanceClock(minutes_passed * 60);
      return { ...login, code };
    },
  },
  'a login has waited for MFA for two minutes and has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 2,
    async arrange({ controls, ...tools }) {
      const login = await waitingLogin(tools);
      await controls.advanceClock(2 * 60);
      return { ...login, code: await tools.fixture.passcode(login) };
    },
  },
  'a member was locked and some minutes have passed': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 2,
    wrongCodes: 10,
    async arrange({ controls, ...tools }, { minutes_passed }) {
      const login = await tools.fixture.login();
      await lockMember(tools, login);
      await controls.advanceClock(minutes_passed * 60);
      return { ...login, code: await tools.fixture.passcode(login) };
    },
  },
  'a login waits for the first code of a TOTP registration of some minutes': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 2,
    async arrange({ controls, ...tools }, { expiration_minutes, minutes_passed }) {
      const { intermediate_session_token: first, ...login } = await waitingLogin(tools);
      const shown = { intermediate_session_token: first, expiration_minutes };
      const { secret } = await new SecondFactorApi(tools.api).createTotp(login, shown);
      await controls.advanceClock(minutes_passed * 60);
      const { intermediate_session_token } = await tools.fixture.signIn(login);
      return { ...login, intermediate_session_token, totp_code: totpCode(secret) };
    },
  },
  'a login waits for a code of a TOTP registration that was verified hours ago': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 3,
    async arrange({ controls, ...tools }) {
      const { secret, ...login } = await verifiedTotp(tools);
      await controls.advanceClock(3 * 3_600);
      const { intermediate_session_token } = await tools.fixture.signIn(login);
      return { ...login, intermediate_session_token, totp_code: totpCode(secret) };
    },
  },
} as const satisfies Partial<StateTable>;

const lifetimes = {
  'by default': {},
  '5 to log in, 15 to sign up': { login_expiration_minutes: 5, signup_expiration_minutes: 15 },
  '15 to log in, 5 to sign up': { login_expiration_minutes: 15, signup_expiration_minutes: 5 },
} as const;
