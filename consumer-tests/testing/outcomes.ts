import { filled, type OutcomeObject, present } from '../../src/contract/matchers/outcome';

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

/** The second factor was right: both forms of the session, and the session itself. */
export const finishedLogin = {
  session_token: filled,
  session_jwt: filled,
  member_session: present,
} satisfies OutcomeObject;
