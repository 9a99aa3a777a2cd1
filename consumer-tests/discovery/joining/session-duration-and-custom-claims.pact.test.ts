import { fullSession, given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery with a session duration and custom claims',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'exchange_intermediate_session',
  request: ({ intermediate_session_token, organization_id }) => ({
    intermediate_session_token,
    organization_id,
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...fullSession,
    member_session: { custom_claims: { department: 'engineering' } },
  }),
}).succeeds(
  'a session that came from discovery carries the claims that were asked for',
  (response) => {
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
  },
);
