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
  description: 'a fresh passcode with the intermediate session of a login that waits for MFA',
  state: given('a login has waited for MFA for two minutes and has a fresh passcode'),
  operation: 'authenticate',
  request: (provided) => ({
    ...typedPasscode(provided),
    intermediate_session_token: provided.intermediate_session_token,
  }),
  response: success({ ...noSessionYet, mfa_required: present }),
}).succeeds('an intermediate session comes back while MFA is missing', (response) => {
  expect(response.session_token).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
});
