import { SecondFactorApi } from '../provider-api/second-factor-api';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
import { totpCode } from '../second-factors/totp-code';
import { shownIntermediateSession, waitingLogin } from '../second-factors/waiting-login';
import { waitingSms } from '../second-factors/waiting-sms';
import { otherCode } from './other-code';
import type { StateTable } from './state-definition';

const skipReason = 'an SMS goes to a phone, and nothing that a test could read has a number';

/** States about a phone, and about what became of the passcode that was sent to it. */
export const smsStates = {
  'a login waits for a phone number': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    arrange: (tools) => waitingLogin(tools),
  },
  'a login waits for the SMS passcode that was sent': {
    arrangedBy: 'emulator control',
    skipReason,
    members: 2,
    mails: 2,
    async arrange({ controls, ...tools }, { intermediate_session }) {
      const factors = new SecondFactorApi(tools.api);
      const { sms_code, ...login } = await waitingSms(tools, controls);
      const { member_id, intermediate_session_token: own } = login;
      let newest = sms_code;
      const useUp = async () => {
        const shown = { intermediate_session_token: own, code: sms_code };
        const { session_token } = await factors.authenticateSms(login, shown);
        await factors.sendSms(login, { session_token });
        newest = await controls.smsPasscode(member_id, sms_code);
      };
      const intermediate_session_token = await shownIntermediateSession(
        intermediate_session,
        tools,
        login,
        useUp,
      );
      return { ...login, intermediate_session_token, sms_code: newest };
    },
  },
  'a login waits for another SMS passcode': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    wrongCodes: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingSms(tools, controls);
      return { ...login, sms_code: otherCode(login.sms_code) };
    },
  },
  'a login comes with an SMS passcode that was used already': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 2,
    wrongCodes: 1,
    async arrange({ controls, ...tools }) {
      const { intermediate_session_token: first, ...login } = await waitingSms(tools, controls);
      const { intermediate_session_token } = await tools.fixture.signIn(login);
      // The second login had another SMS sent, which replaced the first.
      const sms_code = await controls.smsPasscode(login.member_id);
      const shown = { intermediate_session_token: first, code: sms_code };
      await new SecondFactorApi(tools.api).authenticateSms(login, shown);
      return { ...login, intermediate_session_token, sms_code };
    },
  },
  'a login comes with an SMS passcode that has expired': {
    arrangedBy: 'emulator control',
    skipReason,
    alone: true,
    mails: 1,
    wrongCodes: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingSms(tools, controls);
      await controls.advanceClock(secondsThatAnSmsPasscodeLives + 1);
      return login;
    },
  },
  'a login comes with an SMS passcode that a newer one replaced': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    wrongCodes: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingSms(tools, controls);
      const { intermediate_session_token } = login;
      await new SecondFactorApi(tools.api).sendSms(login, { intermediate_session_token });
      await controls.smsPasscode(login.member_id, login.sms_code);
      return login;
    },
  },
  'the member is locked after too many wrong SMS passcodes': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    wrongCodes: 10,
    async arrange({ controls, ...tools }) {
      const factors = new SecondFactorApi(tools.api);
      const login = await waitingSms(tools, controls);
      const { intermediate_session_token } = login;
      const shown = { intermediate_session_token, code: otherCode(login.sms_code) };
      for (let failure = 0; failure < failuresThatLock; failure += 1) {
        await factors.authenticateSmsInVain(login, shown);
      }
      return login;
    },
  },
  'a member has a session and was sent an SMS passcode': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    async arrange({ controls, ...tools }, { enrolment }) {
      const factors = new SecondFactorApi(tools.api);
      const login = await tools.fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
      const { session_token } = await tools.fixture.signIn(login);
      if (enrolment === 'enrolled') await factors.enrol(login);
      await factors.sendSms(login, { session_token });
      return { ...login, session_token, sms_code: await controls.smsPasscode(login.member_id) };
    },
  },
  'a login waits for the SMS passcode that was sent and the organization is suspended': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingSms(tools, controls);
      await controls.suspend(login.organization_id);
      return login;
    },
  },
  'a member was sent an SMS passcode and shows the session of another': {
    arrangedBy: 'emulator control',
    skipReason,
    members: 2,
    mails: 2,
    async arrange({ controls, ...tools }) {
      const login = await tools.fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
      const { session_token: own } = await tools.fixture.signIn(login);
      await new SecondFactorApi(tools.api).sendSms(login, { session_token: own });
      const { session_token } = await tools.fixture.session(await tools.fixture.member(login));
      return { ...login, session_token, sms_code: await controls.smsPasscode(login.member_id) };
    },
  },
  'a member with a phone has a session and a TOTP registration': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    async arrange({ controls, ...tools }, { registration }) {
      const factors = new SecondFactorApi(tools.api);
      const { sms_code, intermediate_session_token, ...login } = await waitingSms(tools, controls);
      const finished = { intermediate_session_token, code: sms_code };
      const { session_token } = await factors.authenticateSms(login, finished);
      const { secret } = await factors.createTotp(login, { session_token });
      if (registration === 'verified') {
        await factors.authenticateTotp(login, { session_token, code: totpCode(secret, 1) });
      }
      return { ...login, session_token, totp_code: totpCode(secret) };
    },
  },
  'a member with a phone has a session without it': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 2,
    async arrange({ controls, ...tools }) {
      const factors = new SecondFactorApi(tools.api);
      const login = await tools.fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
      const { session_token: first } = await tools.fixture.signIn(login);
      await factors.sendSms(login, { session_token: first });
      const code = await controls.smsPasscode(login.member_id);
      await factors.authenticateSms(login, { session_token: first, code });
      const { session_token } = await tools.fixture.session(login);
      return { ...login, session_token };
    },
  },
  'a member has a verified phone': {
    arrangedBy: 'emulator control',
    skipReason,
    mails: 1,
    async arrange({ controls, ...tools }) {
      const { sms_code: code, ...login } = await waitingSms(tools, controls);
      const { intermediate_session_token } = login;
      const factors = new SecondFactorApi(tools.api);
      await factors.authenticateSms(login, { intermediate_session_token, code });
      return login;
    },
  },
} as const satisfies Partial<StateTable>;

/** docs/discoveries/stytch.md#second-factor */
const secondsThatAnSmsPasscodeLives = 120;
/** docs/discoveries/stytch.md#locks-and-limits */
const failuresThatLock = 10;
