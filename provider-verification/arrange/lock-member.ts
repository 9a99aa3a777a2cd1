import type { ArrangedLogin } from './fixture';
import { otherCode } from './states/other-code';
import type { StateTools } from './states/state-definition';

/** docs/discoveries/stytch.md#locks-and-limits */
const failuresThatLock = 10;

/** Locks a member by wrong passcodes. A passcode is mailed; it is returned. */
export async function lockMember(
  { api, fixture }: StateTools,
  login: ArrangedLogin,
): Promise<string> {
  const { organization_id, email_address } = login;
  const code = await fixture.passcode(login);
  for (let failure = 0; failure < failuresThatLock; failure += 1) {
    await api.expectRejected({ organization_id, email_address, code: otherCode(code) });
  }
  return code;
}
