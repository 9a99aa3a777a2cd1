import { given, interaction, noSessionYet, present, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with the session of another member where MFA is required',
  state: given(
    'the organization requires MFA and the member has a fresh passcode and the session of another',
  ),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), session_token: provided.session_token }),
  response: success({ ...noSessionYet, mfa_required: present }),
}).succeeds('the session of another member does not step over MFA', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.session_token).toBe('');
  expect(response.mfa_required).toBeDefined();
});
