import { fullSession, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a fresh passcode with the slug of the organization',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: ({ organization_slug, email_address, code }) => ({
    organization_id: organization_slug,
    email_address,
    code,
  }),
  response: success(fullSession),
}).succeeds('an organization is found by its slug', (response) => {
  expect(response.organization_id).toBe(placeholders.organization_id);
  expect(response.organization.organization_slug).toBe(placeholders.organization_slug);
});
