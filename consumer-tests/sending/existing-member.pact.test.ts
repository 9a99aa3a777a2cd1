import { given, interaction, success } from '../test-kit';

const existingMember = interaction({
  description: 'a request for a passcode of an active member',
  state: given('an active member'),
  operation: 'login_or_signup',
  body: ({ organization_id, email_address }) => ({ organization_id, email_address }),
  answer: success({ member_created: false, member: { status: 'active' } }),
});

test('a member who exists is sent a passcode and stays who they are', () =>
  existingMember.play(async ({ login, request }) => {
    const answer = await login.sendPasscode(request);
    expect(answer.member_created).toBe(false);
    expect(answer.member.status).toBe('active');
    expect(answer.member_id).toBe(answer.member.member_id);
  }));
