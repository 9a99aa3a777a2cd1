import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'discovery with a fresh passcode, by a stranger',
  state: given('an address has a fresh passcode of discovery', { membership: 'none' }),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: success({ intermediate_session_token: filled }),
}).succeeds(
  'an address that is nowhere a member gets an intermediate session all the same',
  (response) => {
    expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  },
);
