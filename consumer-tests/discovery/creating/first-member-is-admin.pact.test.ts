import { fullSession, given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'a new organization by an intermediate session of discovery',
  state: given('an address has an intermediate session of discovery and wants a slug', {
    slug: 'free',
  }),
  operation: 'create_discovered_organization',
  request: ({ intermediate_session_token, organization_slug }) => ({
    intermediate_session_token,
    organization_name: 'Example Organization',
    organization_slug,
  }),
  response: success({
    ...fullSession,
    member: { status: 'active', is_admin: true, email_address_verified: true },
    organization: { organization_name: 'Example Organization' },
  }),
}).succeeds('whoever creates an organization is logged in as its admin', (response) => {
  expect(response.member_authenticated).toBe(true);
  expect(response.session_token).toBe(placeholders.session_token);
  expect(response.intermediate_session_token).toBe('');
  expect(response.member.is_admin).toBe(true);
  expect(response.organization?.organization_name).toBe('Example Organization');
  expect(response.organization?.organization_slug).toBe(placeholders.organization_slug);
});
