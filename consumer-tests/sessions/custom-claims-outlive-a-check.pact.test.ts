import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a check of a session that has custom claims',
  state: given('a member has a session with custom claims', { claims: ['department', 'team'] }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({
    member_session: { custom_claims: { department: 'first department', team: 'first team' } },
  }),
}).succeeds('the claims of a session outlive a check without any', (response) => {
  expect(response.member_session.custom_claims?.team).toBe('first team');
});
