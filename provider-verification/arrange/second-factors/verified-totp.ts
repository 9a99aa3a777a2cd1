import { SecondFactorApi } from '../provider-api/second-factor-api';
import type { StateTools } from '../states/state-definition';
import { totpCode } from './totp-code';
import { waitingLogin } from './waiting-login';

/**
 * A member whose TOTP registration is verified, with a session, and with another login that waits for
 * its second factor. Two passcodes are mailed.
 */
export async function verifiedTotp(tools: StateTools) {
  const factors = new SecondFactorApi(tools.api);
  const { intermediate_session_token: first, ...login } = await waitingLogin(tools);
  // Both logins come first: a code that was used must not grow old while a mail is waited for.
  const { intermediate_session_token } = await tools.fixture.signIn(login);
  const shown = { intermediate_session_token: first };
  const { secret, recovery_codes } = await factors.createTotp(login, shown);
  const code = totpCode(secret, 1);
  const { session_token } = await factors.authenticateTotp(login, { ...shown, code });
  const [recovery_code = '', other_recovery_code = ''] = recovery_codes;
  return {
    ...login,
    intermediate_session_token,
    session_token,
    secret,
    recovery_code,
    other_recovery_code,
    recovery_codes,
  };
}
