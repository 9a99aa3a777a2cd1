import { fullSession, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'an exchange of a session with a duration and custom claims',
  state: given('a member has a session and is in another organization', {
    other_organization: 'asks for nothing more',
  }),
  operation: 'exchange_session',
  request: ({ session_token, other_organization_id }) => ({
    session_token,
    organization_id: other_organization_id,
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...fullSession,
    member_session: { custom_claims: { department: 'engineering' } },
  }),
}).succeeds('the session of an exchange lasts and says what was asked for', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.member_session?.member_id).toBe(response.member_id);
  expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
});
