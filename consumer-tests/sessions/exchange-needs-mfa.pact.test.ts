import { given, interaction, noSessionYet, placeholders, present, success } from '../test-kit';

interaction({
  description: 'an exchange of a session where MFA is required',
  state: given('a member has a session and is in another organization', {
    other_organization: 'requires MFA',
  }),
  operation: 'exchange_session',
  request: ({ session_token, other_organization_id }) => ({
    session_token,
    organization_id: other_organization_id,
  }),
  response: success({ ...noSessionYet, mfa_required: present }),
}).test('an exchange into an organization with MFA waits for it', async ({ login, request }) => {
  const response = await login.exchangeSession(request);
  expect(response.member_authenticated).toBe(false);
  expect(response.session_token).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.mfa_required).toBeDefined();
});
