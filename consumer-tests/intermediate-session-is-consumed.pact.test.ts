import { fullSession, given, interaction, placeholders, success } from './test-kit';

const goingOn = interaction({
  description: 'a fresh passcode with an intermediate session',
  state: given('a member has an intermediate session and a fresh passcode'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code, intermediate_session_token }) => ({
    organization_id,
    email_address,
    code,
    intermediate_session_token,
  }),
  answer: success(fullSession),
});

test('an intermediate session becomes a full one', () =>
  goingOn.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.session_token).toBe(placeholders.session_token);
    expect(answer.intermediate_session_token).toBe('');
  }));
