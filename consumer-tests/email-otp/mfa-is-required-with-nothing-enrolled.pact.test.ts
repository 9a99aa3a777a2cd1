import {
  given,
  interaction,
  noSessionYet,
  placeholders,
  present,
  success,
  typedPasscode,
} from '../test-kit';

interaction({
  description: 'a fresh passcode where MFA is required and nothing is enrolled',
  state: given('the organization requires MFA and the member has a fresh passcode', {
    enrolled: 'nothing',
  }),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({ ...noSessionYet, mfa_required: present }),
}).succeeds('a member without a second factor is asked to enroll one', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.session_jwt).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.mfa_required).toBeDefined();
  expect(response.mfa_required?.secondary_auth_initiated).toBeFalsy();
});
