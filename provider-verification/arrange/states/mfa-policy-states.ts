import type { ProviderApi } from '../provider-api/provider-api';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
import { totpCode } from '../second-factors/totp-code';
import { waitingLogin } from '../second-factors/waiting-login';
import type { StateTable } from './state-definition';

/** States that differ in what the organization asks for, and in what the member has enrolled. */
export const mfaPolicyStates = {
  'the organization leaves MFA to its members and one who is enrolled has a fresh passcode': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ api, fixture }, { enrolled }) {
      const factors = new SecondFactorApi(api);
      if (enrolled === 'phone') {
        const login = await fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
        await factors.enrol(login);
        return { ...login, code: await fixture.passcode(login) };
      }
      const login = await fixture.login();
      const { session_token } = await fixture.signIn(login);
      const { secret } = await factors.createTotp(login, { session_token });
      const code = totpCode(secret);
      await factors.authenticateTotp(login, { session_token, code, set_mfa_enrollment: 'enroll' });
      return { ...login, code: await fixture.passcode(login) };
    },
  },
  'the organization requires MFA by TOTP and a member with a phone has a fresh passcode': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }) {
      const options = {
        mfaPolicy: 'REQUIRED_FOR_ALL',
        mfaPhoneNumber: fictionalPhoneNumber,
      } as const;
      const login = await fixture.login(options);
      await restrictMfa(api, login.organization_id, ['totp']);
      return { ...login, code: await fixture.passcode(login) };
    },
  },
  'the organization restricts MFA to other methods': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ api, fixture }, { allowed_mfa_methods }) {
      const login = await fixture.login({ mfaPhoneNumber: fictionalPhoneNumber });
      await restrictMfa(api, login.organization_id, allowed_mfa_methods);
      return login;
    },
  },
  'the organization restricts MFA to other methods and the member is breakglass': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ api, fixture }, { allowed_mfa_methods }) {
      const options = { mfaPhoneNumber: fictionalPhoneNumber, isBreakglass: true } as const;
      const login = await fixture.login(options);
      await restrictMfa(api, login.organization_id, allowed_mfa_methods);
      return login;
    },
  },
  'a member has nothing enrolled': {
    arrangedBy: 'public API',
    mails: 0,
    arrange: ({ fixture }) => fixture.login(),
  },
  'a login waits for MFA and nothing is enrolled': {
    arrangedBy: 'public API',
    mails: 1,
    arrange: (tools) => waitingLogin(tools),
  },
} as const satisfies Partial<StateTable>;

function restrictMfa(
  api: ProviderApi,
  organizationId: string,
  methods: readonly string[],
): Promise<void> {
  const change = { mfa_methods: 'RESTRICTED', allowed_mfa_methods: methods };
  return api.updateOrganization(organizationId, change);
}
