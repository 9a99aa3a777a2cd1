import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session with a claim that is null',
  state: given('a member has a session with custom claims', { claims: ['department', 'team'] }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({
    session_token,
    session_duration_minutes: 30,
    session_custom_claims: { team: null },
  }),
  response: success({ member_session: { custom_claims: { department: 'first department' } } }),
}).succeeds('a claim that is null is deleted, and the others stay', (response) => {
  expect(response.member_session.custom_claims).toEqual({ department: 'first department' });
});
