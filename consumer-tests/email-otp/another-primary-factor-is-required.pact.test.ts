import {
  given,
  interaction,
  noSessionYet,
  placeholders,
  success,
  typedPasscode,
} from '../test-kit';

interaction({
  description: 'a fresh passcode where another primary factor is required',
  state: given(
    'the organization asks for another primary factor and the member has a fresh passcode',
    { allowed_auth_methods: ['google_oauth'] },
  ),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({
    ...noSessionYet,
    primary_required: { allowed_auth_methods: ['google_oauth'] },
  }),
}).succeeds('a member is told which other way in the organization wants', (response) => {
  expect(response.member_authenticated).toBe(false);
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.primary_required?.allowed_auth_methods).toEqual(['google_oauth']);
});
