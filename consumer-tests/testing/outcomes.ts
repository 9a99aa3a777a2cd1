import { filled, type OutcomeObject, present, shaped } from '../../src/contract/matchers/outcome';

/** The member is in: both forms of the session, the session itself, and nothing left to do. */
export const fullSession = {
  member_authenticated: true,
  session_token: filled,
  session_jwt: filled,
  intermediate_session_token: '',
  member_session: present,
} satisfies OutcomeObject;

/** The passcode was right, and something is still missing: no session, but a token to go on with. */
export const noSessionYet = {
  member_authenticated: false,
  session_token: '',
  session_jwt: '',
  intermediate_session_token: filled,
} satisfies OutcomeObject;

/** An SMS passcode was right: both forms of the session, and the factors that were shown for it. */
export const finishedBySms = finishedBy(['otp', 'sms']);

/** The code of an authenticator application was right. */
export const finishedByTotp = finishedBy(['totp', 'authenticator_app']);

/** A recovery code was right. */
export const finishedByRecoveryCode = finishedBy(['recovery_codes', 'recovery_code']);

/** Each factor of the session is the e-mailed passcode or the second one: its type, and its way. */
function finishedBy([type, delivery]: readonly [string, string]) {
  const factor = {
    type: shaped(`email_otp|totp|${type}`, type),
    delivery_method: shaped(`email|authenticator_app|${delivery}`, delivery),
  };
  return {
    session_token: filled,
    session_jwt: filled,
    member_session: { authentication_factors: [factor] },
  } as const satisfies OutcomeObject;
}
