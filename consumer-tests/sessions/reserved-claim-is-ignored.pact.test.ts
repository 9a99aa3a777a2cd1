import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session with a reserved claim',
  state: given('a member has a session'),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({
    session_token,
    session_duration_minutes: 60,
    session_custom_claims: { sub: 'somebody', department: 'first department' },
  }),
  response: success({ member_session: { custom_claims: { department: 'first department' } } }),
}).succeeds('a reserved name is ignored among claims', (response) => {
  expect(response.member_session.custom_claims).toEqual({ department: 'first department' });
});
