import { SecondFactorApi } from '../provider-api/second-factor-api';
import { totpCode } from '../second-factors/totp-code';
import { verifiedTotp } from '../second-factors/verified-totp';
import { shownIntermediateSession } from '../second-factors/waiting-login';
import { otherCode } from './other-code';
import type { StateTable } from './state-definition';

/** docs/discoveries/stytch.md#locks-and-limits */
const failuresThatLock = 10;

/** States about the codes that let a member in who lost the second factor. */
export const recoveryCodeStates = {
  'a member has used a recovery code': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange(tools) {
      const login = await verifiedTotp(tools);
      const { session_token, recovery_code } = login;
      await new SecondFactorApi(tools.api).recover(login, { session_token, recovery_code });
      return login;
    },
  },
  'the member is locked after too many wrong codes of another kind': {
    arrangedBy: 'emulator control',
    skipReason: 'ten wrong codes lock a member, and a real project is spared that many failures',
    mails: 2,
    wrongCodes: 10,
    async arrange({ controls: _, ...tools }, { shown }) {
      const factors = new SecondFactorApi(tools.api);
      const { secret, ...login } = await verifiedTotp(tools);
      const { intermediate_session_token } = login;
      const wrong = { intermediate_session_token, code: otherCode(totpCode(secret)) };
      const unknown = { intermediate_session_token, recovery_code: 'aaaa-aaaa-aaaa' };
      for (let failure = 0; failure < failuresThatLock; failure += 1) {
        if (shown === 'TOTP') await factors.authenticateTotpInVain(login, wrong);
        else await factors.recoverInVain(login, unknown);
      }
      return { ...login, totp_code: totpCode(secret) };
    },
  },
  'a login waits and the member has a recovery code': {
    arrangedBy: 'public API',
    members: 2,
    mails: 3,
    async arrange(tools, { recovery, intermediate_session }) {
      const factors = new SecondFactorApi(tools.api);
      const login = await verifiedTotp(tools);
      const { session_token, intermediate_session_token: own } = login;
      let { recovery_code } = login;
      if (recovery === 'used already')
        await factors.recover(login, { session_token, recovery_code });
      if (recovery === 'rotated away' || recovery === 'after a rotation') {
        const [fresh = ''] = (await factors.rotateRecoveryCodes(login)).recovery_codes;
        if (recovery === 'after a rotation') recovery_code = fresh;
      }
      const useUp = async () => {
        const shown = { intermediate_session_token: own, recovery_code: login.other_recovery_code };
        await factors.recover(login, shown);
      };
      const intermediate_session_token = await shownIntermediateSession(
        intermediate_session,
        tools,
        login,
        useUp,
      );
      return { ...login, intermediate_session_token, recovery_code };
    },
  },
  'a member has two recovery codes left': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange(tools, { tried_in_vain }) {
      const factors = new SecondFactorApi(tools.api);
      const { session_token, recovery_codes: first, ...login } = await verifiedTotp(tools);
      const isRotated = tried_in_vain === 'a code that was rotated away';
      const codes = isRotated ? (await factors.rotateRecoveryCodes(login)).recovery_codes : first;
      for (const recovery_code of codes.slice(0, -2)) {
        await factors.recover(login, { session_token, recovery_code });
      }
      const [recovery_code = ''] = first;
      if (tried_in_vain !== 'nothing') {
        await factors.recoverInVain(login, { session_token, recovery_code });
      }
      return { ...login, session_token, recovery_code: codes.at(-1) ?? '' };
    },
  },
} as const satisfies Partial<StateTable>;
