import { fullSession, given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery that was listed with',
  state: given('an address has an intermediate session of discovery that was listed with'),
  operation: 'exchange_intermediate_session',
  request: ({ intermediate_session_token, organization_id }) => ({
    intermediate_session_token,
    organization_id,
  }),
  response: success(fullSession),
}).test('a list uses no intermediate session up', async ({ login, request }) => {
  const response = await login.joinOrganization(request);
  expect(response.session_token).toBe(placeholders.session_token);
});
