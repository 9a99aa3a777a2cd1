import { SecondFactorApi } from '../provider-api/second-factor-api';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
import { totpCode } from '../second-factors/totp-code';
import { waitingLogin } from '../second-factors/waiting-login';
import { waitingSms } from '../second-factors/waiting-sms';
import type { StateTable } from './state-definition';

const phone = 'an SMS goes to a phone, and nothing that a test could read has a number';

/** States in which a second factor was shown or sent before; what follows shows that it was kept. */
export const secondFactorFollowUpStates = {
  'a member who unenrolled has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason: phone,
    mails: 2,
    async arrange({ controls, api, fixture }) {
      const factors = new SecondFactorApi(api);
      const login = await fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
      const { session_token } = await fixture.signIn(login);
      await factors.enrol(login);
      await factors.sendSms(login, { session_token });
      const code = await controls.smsPasscode(login.member_id);
      const shown = { session_token, code, set_mfa_enrollment: 'unenroll' } as const;
      await factors.authenticateSms(login, shown);
      return { ...login, code: await fixture.passcode(login) };
    },
  },
  'a member whom a policy enrolled has a fresh passcode where it holds no more': {
    arrangedBy: 'emulator control',
    skipReason: phone,
    mails: 2,
    async arrange({ controls, ...tools }) {
      const { sms_code: code, ...login } = await waitingSms(tools, controls);
      const { intermediate_session_token } = login;
      const shown = { intermediate_session_token, code };
      await new SecondFactorApi(tools.api).authenticateSms(login, shown);
      await tools.api.updateOrganization(login.organization_id, { mfa_policy: 'OPTIONAL' });
      return { ...login, code: await tools.fixture.passcode(login) };
    },
  },
  'a login was sent an SMS to the first phone of the member': {
    arrangedBy: 'emulator control',
    skipReason: phone,
    mails: 1,
    async arrange({ controls, ...tools }) {
      const login = await waitingLogin(tools);
      const { intermediate_session_token } = login;
      const mfa_phone_number = fictionalPhoneNumber;
      const request = { intermediate_session_token, mfa_phone_number };
      await new SecondFactorApi(tools.api).sendSms(login, request);
      return { ...login, sms_code: await controls.smsPasscode(login.member_id) };
    },
  },
  'a login waits for a TOTP code after one of a registration that was too old': {
    arrangedBy: 'emulator control',
    skipReason: 'a registration waits for an hour, and only the emulator has a clock to move',
    alone: true,
    mails: 2,
    wrongCodes: 1,
    async arrange({ controls, ...tools }) {
      const factors = new SecondFactorApi(tools.api);
      const { intermediate_session_token: first, ...login } = await waitingLogin(tools);
      const old = await factors.createTotp(login, { intermediate_session_token: first });
      await controls.advanceClock(minutesThatARegistrationWaits * 60 + 1);
      const { intermediate_session_token } = await tools.fixture.signIn(login);
      const shown = { intermediate_session_token };
      await factors.authenticateTotpInVain(login, { ...shown, code: totpCode(old.secret) });
      const { secret } = await factors.createTotp(login, shown);
      return { ...login, intermediate_session_token, totp_code: totpCode(secret) };
    },
  },
} as const satisfies Partial<StateTable>;

/** Unless something else was asked: docs/discoveries/stytch.md#second-factor */
const minutesThatARegistrationWaits = 60;
