import { given, interaction, success } from '../test-kit';

const newMember = interaction({
  description: 'a request for a passcode of an address that is new',
  state: given('an organization that admits new members by e-mail domain'),
  operation: 'login_or_signup',
  body: ({ organization_id, email_address }) => ({ organization_id, email_address }),
  answer: success({ member_created: true, member: { status: 'pending' } }),
});

test('an address that is new becomes a pending member', () =>
  newMember.play(async ({ login, request }) => {
    const answer = await login.sendPasscode(request);
    expect(answer.member_created).toBe(true);
    expect(answer.member.status).toBe('pending');
    expect(answer.member_id).toBe(answer.member.member_id);
  }));
