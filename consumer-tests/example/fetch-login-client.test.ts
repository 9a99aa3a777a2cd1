import {
  exampleText,
  fullSession,
  given,
  memberByAddress,
  placeholders,
  refusal,
  rehearsal,
  success,
  typedPasscode,
} from '../test-kit';
import { loginClient, Refusal } from './fetch-login-client';

const freshPasscode = rehearsal({
  description: 'a fresh passcode, sent by fetch',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success(fullSession),
});

const wrongPasscode = rehearsal({
  description: 'a wrong passcode, sent by fetch',
  state: given('a member was sent a passcode and types another'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(404, 'otp_code_not_found'),
});

const newMember = rehearsal({
  description: 'a request for a passcode, sent by fetch',
  state: given('an organization that admits new members by e-mail domain'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: success({ member_created: true }),
});

test('a client without the SDK keeps the contract when the passcode is right', () =>
  freshPasscode.play(async ({ url, request }) => {
    const response = await loginClient(url).authenticate(request);
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.member_session?.member_id).toBe(response.member_id);
    expect(response.member_session?.expires_at).toBe(exampleText('expires_at'));
  }));

test('a client without the SDK throws what Stytch said', () =>
  wrongPasscode.play(async ({ url, request }) => {
    const response = loginClient(url).authenticate(request);
    await expect(response).rejects.toThrow(Refusal);
    await expect(response).rejects.toMatchObject({
      status_code: 404,
      error_type: 'otp_code_not_found',
    });
  }));

test('a client without the SDK asks for a passcode', () =>
  newMember.play(async ({ url, request }) => {
    expect((await loginClient(url).sendPasscode(request)).member_created).toBe(true);
  }));
