import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'discovery with a fresh passcode, by a member',
  state: given('an address has a fresh passcode of discovery', { membership: 'active member' }),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: success({
    intermediate_session_token: filled,
    discovered_organizations: [
      {
        member_authenticated: true,
        membership: { type: 'active_member', member: { status: 'active' } },
      },
    ],
  }),
}).succeeds('a passcode of discovery shows the organizations of the address', (response) => {
  expect(response.email_address).toBe(placeholders.email_address);
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  const [organization] = response.discovered_organizations;
  expect(organization?.membership?.type).toBe('active_member');
  expect(organization?.member_authenticated).toBe(true);
});
