import { given, interaction, noSessionYet, placeholders, present, success } from './test-kit';

const mfaByNothing = interaction({
  description: 'a fresh passcode where MFA is required and nothing is enrolled',
  state: given('the organization requires MFA and the member has a fresh passcode', {
    enrolled: 'nothing',
  }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: success({ ...noSessionYet, mfa_required: present }),
});

test('a member without a second factor is asked to enroll one', () =>
  mfaByNothing.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.member_authenticated).toBe(false);
    expect(answer.session_jwt).toBe('');
    expect(answer.intermediate_session_token).toBe(placeholders.intermediate_session_token);
    expect(answer.mfa_required).toBeDefined();
    expect(answer.mfa_required?.secondary_auth_initiated).toBeUndefined();
  }));
