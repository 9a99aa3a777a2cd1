import type { z } from 'zod';
import type { refusedOfSessions } from '../../../src/domain/states/refused-requests';
import type { ArrangedLogin, OpenSession } from '../fixture';
import { waitingLogin } from '../second-factors/waiting-login';
import { forgedJwt } from '../states/forged-jwt';
import { unknownToken } from '../states/unknown-token';
import type { InVain, InVainTools } from './refused-requests';

type Session = ArrangedLogin & OpenSession;

/** Requests about a session that must be refused. */
export const sessionsInVain: InVain<z.infer<typeof refusedOfSessions>, Session> = {
  'a check that extends it by four minutes': check({ session_duration_minutes: 4 }),
  'a check that extends it by more than 366 days': check({ session_duration_minutes: 527_041 }),
  'a check with five kilobytes of claims': check({
    session_custom_claims: { note: 'x'.repeat(5_120) },
  }),
  'a check with a claim of Stytch itself': check({
    session_custom_claims: { 'https://stytch.com/session': 'own' },
  }),
  'a check by token and JWT': ({ ask }, { session_token, session_jwt }) =>
    ask('authenticate_session', { session_token, session_jwt }),
  'a check of nothing': ({ ask }) => ask('authenticate_session', { session_duration_minutes: 30 }),
  'a check by a forged JWT': ({ ask }, { session_jwt }) =>
    ask('authenticate_session', { session_jwt: forgedJwt(session_jwt) }),
  'a check by an intermediate session': async ({ ask, ...tools }) => {
    const { intermediate_session_token: session_token } = await waitingLogin(tools);
    await ask('authenticate_session', { session_token });
  },
  'a revocation of nothing': ({ ask }) => ask('revoke_session', { session_token: '' }),
  'a revocation by two names': ({ ask }, { session_token, member_session_id }) =>
    ask('revoke_session', { session_token, member_session_id }),
  'a revocation of an unknown session': ({ ask }) =>
    ask('revoke_session', {
      member_session_id: 'session-test-00000000-0000-4000-8000-00000000dead',
    }),
  'a revocation of an unknown member': ({ ask }) =>
    ask('revoke_session', { member_id: 'member-test-00000000-0000-4000-8000-00000000dead' }),
  'an exchange of nothing': ({ ask }, { organization_id }) =>
    ask('exchange_session', { organization_id }),
  'an exchange by token and JWT': ({ ask }, { organization_id, session_token, session_jwt }) =>
    ask('exchange_session', { organization_id, session_token, session_jwt }),
  'an exchange where the member is not': async ({ ask, fixture }, { session_token }) => {
    const { organization_id } = await fixture.organization();
    await ask('exchange_session', { organization_id, session_token });
  },
  'an SMS passcode that nobody sent': ({ ask }, { session_token, organization_id, member_id }) =>
    ask('authenticate_sms_otp', { organization_id, member_id, session_token, code: '000000' }),
  'a change as a member by an unknown session': ({ ask }, { organization_id, member_id }) =>
    ask(
      'update_member',
      { organization_id, member_id, name: 'Changed' },
      { 'X-Stytch-Member-Session': unknownToken() },
    ),
  'a change as a member of trusted metadata': (
    { ask },
    { organization_id, member_id, session_token },
  ) =>
    ask(
      'update_member',
      { organization_id, member_id, trusted_metadata: { plan: 'changed' } },
      { 'X-Stytch-Member-Session': session_token },
    ),
};

function check(asked: object) {
  return ({ ask }: InVainTools, { session_token }: Session) =>
    ask('authenticate_session', { session_token, ...asked });
}
