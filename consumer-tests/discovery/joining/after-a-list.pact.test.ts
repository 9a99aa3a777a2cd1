import {
  chosenOrganization,
  fullSession,
  given,
  interaction,
  placeholders,
  success,
} from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery that was listed with',
  state: given('an address has an intermediate session of discovery that was listed with'),
  operation: 'exchange_intermediate_session',
  request: chosenOrganization,
  response: success(fullSession),
}).succeeds('a list uses no intermediate session up', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
