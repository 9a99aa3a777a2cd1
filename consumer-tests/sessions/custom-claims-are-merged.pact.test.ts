import { filled, given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session with another claim',
  state: given('a member has a session with custom claims', { claims: ['department', 'team'] }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({
    session_token,
    session_duration_minutes: 30,
    session_custom_claims: { team: 'second team', desk: 'first desk' },
  }),
  response: success({
    session_token: filled,
    session_jwt: filled,
    member_session: {
      custom_claims: { department: 'first department', team: 'second team', desk: 'first desk' },
    },
  }),
}).succeeds('claims of a check are merged into those of the session', (response) => {
  expect(response.member_session.custom_claims).toEqual({
    department: 'first department',
    team: 'second team',
    desk: 'first desk',
  });
});
