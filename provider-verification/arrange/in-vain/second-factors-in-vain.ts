import type { z } from 'zod';
import type { refusedSecondFactors } from '../../../src/domain/states/refused-requests';
import type { EmulatorControls } from '../emulator-controls';
import type { ArrangedLogin } from '../fixture';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
import { totpCode } from '../second-factors/totp-code';
import { verifiedTotp } from '../second-factors/verified-totp';
import { waitingSms } from '../second-factors/waiting-sms';
import type { StateTools } from '../states/state-definition';
import type { InVain, InVainTools } from './refused-requests';

type Tools = StateTools & { readonly controls: EmulatorControls };
type Waiting = ArrangedLogin & { readonly intermediate_session_token: string };

/** Requests about a second factor that must be refused. */
export const secondFactorsInVain: InVain<z.infer<typeof refusedSecondFactors>, Waiting, Tools> = {
  'an SMS to another phone number': async ({ ask, ...tools }) => {
    const login = await waitingSms(tools, tools.controls);
    await ask('send_sms_otp', { ...shown(login), mfa_phone_number: '+12025550188' });
  },
  'an SMS to no phone number': ({ ask }, login) => ask('send_sms_otp', shown(login)),
  'an SMS to a verified phone without a login': async ({ ask, ...tools }) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    const { intermediate_session_token } = login;
    await new SecondFactorApi(tools.api).authenticateSms(login, {
      intermediate_session_token,
      code,
    });
    await ask('send_sms_otp', named(login));
  },
  'an SMS where TOTP alone is allowed': restricted('totp', 'send_sms_otp'),
  'an SMS passcode without a login': async ({ ask, ...tools }) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    await ask('authenticate_sms_otp', { ...named(login), code });
  },
  'an SMS passcode that a newer one replaced': async ({ ask, ...tools }) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    const { intermediate_session_token } = login;
    await new SecondFactorApi(tools.api).sendSms(login, { intermediate_session_token });
    await ask('authenticate_sms_otp', { ...shown(login), code });
  },
  'an SMS passcode of another member': async ({ ask, ...tools }, login) => {
    const { sms_code: code } = await waitingSms(tools, tools.controls);
    await ask('authenticate_sms_otp', { ...shown(login), code });
  },
  'an SMS passcode with the session of another': async ({ ask, ...tools }) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    const { session_token } = await tools.fixture.session(await tools.fixture.login());
    await ask('authenticate_sms_otp', { ...named(login), session_token, code });
  },
  'an SMS passcode with the login of another': async ({ ask, ...tools }, other) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    const { intermediate_session_token } = other;
    await ask('authenticate_sms_otp', { ...named(login), intermediate_session_token, code });
  },
  'an SMS passcode where the organization is suspended': async ({ ask, ...tools }) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    await tools.controls.suspend(login.organization_id);
    await ask('authenticate_sms_otp', { ...shown(login), code });
  },
  'a TOTP registration of a minute': ({ ask }, login) =>
    ask('create_totp', { ...shown(login), expiration_minutes: 1 }),
  'a TOTP registration around a phone': async ({ ask, ...tools }) => {
    const { sms_code: code, ...login } = await waitingSms(tools, tools.controls);
    const { intermediate_session_token } = login;
    await new SecondFactorApi(tools.api).authenticateSms(login, {
      intermediate_session_token,
      code,
    });
    await ask('create_totp', shown({ ...login, ...(await tools.fixture.signIn(login)) }));
  },
  'a TOTP registration where SMS alone is allowed': restricted('sms_otp', 'create_totp'),
  'a TOTP code without a login': async ({ ask, ...tools }) => {
    const { secret, ...login } = await verifiedTotp(tools);
    await ask('authenticate_totp', { ...named(login), code: totpCode(secret) });
  },
  'a TOTP code of another member': async ({ ask, ...tools }) => {
    const { secret } = await verifiedTotp(tools);
    const own = await verifiedTotp(tools);
    await ask('authenticate_totp', { ...shown(own), code: totpCode(secret) });
  },
  'a TOTP code that was used already': async ({ ask, ...tools }) => {
    const { secret, session_token, ...login } = await verifiedTotp(tools);
    const code = totpCode(secret);
    await new SecondFactorApi(tools.api).authenticateTotp(login, { session_token, code });
    await ask('authenticate_totp', { ...shown(login), code });
  },
  'a recovery code without a login': async ({ ask, ...tools }) => {
    const { recovery_code, ...login } = await verifiedTotp(tools);
    await ask('recover', { ...named(login), recovery_code });
  },
  'a recovery code of another member': async ({ ask, ...tools }) => {
    const { recovery_code } = await verifiedTotp(tools);
    await ask('recover', { ...shown(await verifiedTotp(tools)), recovery_code });
  },
  'a recovery code that was used already': async ({ ask, ...tools }) => {
    const { recovery_code, session_token, ...login } = await verifiedTotp(tools);
    await new SecondFactorApi(tools.api).recover(login, { session_token, recovery_code });
    await ask('recover', { ...shown(login), recovery_code });
  },
  'a recovery code that was rotated away': async ({ ask, ...tools }) => {
    const { recovery_code, ...login } = await verifiedTotp(tools);
    await new SecondFactorApi(tools.api).rotateRecoveryCodes(login);
    await ask('recover', { ...shown(login), recovery_code });
  },
  'the recovery codes of who has none': async ({ ask, fixture }) => {
    const login = await fixture.login();
    await ask('get_recovery_codes', named(login));
    await ask('rotate_recovery_codes', named(login));
  },
};

function named({ organization_id, member_id }: ArrangedLogin) {
  return { organization_id, member_id };
}

function token({ intermediate_session_token }: Waiting) {
  return { intermediate_session_token };
}

function shown(login: Waiting) {
  return { ...named(login), ...token(login) };
}

function restricted(allowed: 'sms_otp' | 'totp', operation: 'send_sms_otp' | 'create_totp') {
  return async ({ api, ask, fixture }: InVainTools<Tools>) => {
    const login = await fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
    const change = { mfa_methods: 'RESTRICTED', allowed_mfa_methods: [allowed] };
    await api.updateOrganization(login.organization_id, change);
    await ask(operation, named(login));
  };
}
