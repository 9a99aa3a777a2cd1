import { fullSession, given, placeholders, refusal, rehearsal, success } from '../test-kit';
import { loginClient, Refusal } from './fetch-login-client';

const freshPasscode = rehearsal({
  description: 'a fresh passcode, sent by fetch',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: success(fullSession),
});

const wrongPasscode = rehearsal({
  description: 'a wrong passcode, sent by fetch',
  state: given('a member was sent a passcode and types another'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(404, 'otp_code_not_found'),
});

const newMember = rehearsal({
  description: 'a request for a passcode, sent by fetch',
  state: given('an organization that admits new members by e-mail domain'),
  operation: 'login_or_signup',
  body: ({ organization_id, email_address }) => ({ organization_id, email_address }),
  answer: success({ member_created: true }),
});

test('a client without the SDK keeps the contract when the passcode is right', () =>
  freshPasscode.play(async ({ url, request }) => {
    const answer = await loginClient(url).authenticate(request);
    expect(answer.session_token).toBe(placeholders.session_token);
    expect(answer.member_session?.member_id).toBe(answer.member_id);
  }));

test('a client without the SDK throws what Stytch said', () =>
  wrongPasscode.play(async ({ url, request }) => {
    const answer = loginClient(url).authenticate(request);
    await expect(answer).rejects.toThrow(Refusal);
    await expect(answer).rejects.toMatchObject({
      status_code: 404,
      error_type: 'otp_code_not_found',
    });
  }));

test('a client without the SDK asks for a passcode', () =>
  newMember.play(async ({ url, request }) => {
    expect((await loginClient(url).sendPasscode(request)).member_created).toBe(true);
  }));
