import { randomBytes } from 'node:crypto';
import type { ArrangedLogin, LoginOptions } from '../fixture';
import type { StateTools } from '../states/state-definition';

/** A login that waits for its second factor. */
export interface WaitingLogin extends ArrangedLogin {
  readonly intermediate_session_token: string;
}

/** Whose intermediate session comes with the second factor, and what became of it. */
export type ShownIntermediateSession =
  | 'of this login'
  | 'of another member'
  | 'that is unknown'
  | 'that was used already';

/** A member who showed a passcode in an organization that requires MFA. */
export async function waitingLogin(
  { fixture }: StateTools,
  options: LoginOptions = {},
): Promise<WaitingLogin> {
  const login = await fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL', ...options });
  // Neither counts as long as MFA is missing (docs/discoveries/stytch.md#second-factor).
  const claims = { department: 'not kept' };
  const { intermediate_session_token } = await fixture.signIn(login, claims, 30);
  return { ...login, intermediate_session_token };
}

/**
 * The intermediate session that the request under test shows.
 *
 * @param useUp finishes the login with its intermediate session.
 */
export async function shownIntermediateSession(
  shown: ShownIntermediateSession,
  { api, fixture }: StateTools,
  login: WaitingLogin,
  useUp: () => Promise<void>,
): Promise<string> {
  switch (shown) {
    case 'of this login':
      break;
    case 'that was used already':
      await useUp();
      break;
    case 'that is unknown':
      return `${randomBytes(32).toString('base64url')}=`;
    case 'of another member': {
      const email_address = fixture.newAddress();
      const { member_id } = await api.createMember(login.organization_id, { email_address });
      const other = await fixture.signIn({ ...login, email_address, member_id });
      return other.intermediate_session_token;
    }
  }
  return login.intermediate_session_token;
}
