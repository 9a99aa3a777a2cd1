import { fullSession, given, interaction, success } from './test-kit';

const firstLogin = interaction({
  description: 'a fresh passcode of a pending member',
  state: given('a member has a fresh passcode', { member_status: 'pending' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: success({
    ...fullSession,
    member: { status: 'active', email_address_verified: true },
  }),
});

test('a member who logs in for the first time becomes active', () =>
  firstLogin.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.member.status).toBe('active');
    expect(answer.member.email_address_verified).toBe(true);
  }));
