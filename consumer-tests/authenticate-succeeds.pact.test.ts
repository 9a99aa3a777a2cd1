import { filled, given, interaction, present, success } from './workbench';

const freshPasscode = interaction({
  description: 'a fresh passcode of an active member',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: success({
    member_authenticated: true,
    session_token: filled,
    session_jwt: filled,
    intermediate_session_token: '',
    member_session: present,
    member: { status: 'active' },
  }),
});

test('a member who types a fresh passcode is logged in', () =>
  freshPasscode.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.member_authenticated).toBe(true);
  }));
