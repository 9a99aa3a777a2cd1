import { given, interaction, noSessionYet, placeholders, present, success } from '../../test-kit';

interaction({
  description: 'a new organization that requires MFA',
  state: given('an address has an intermediate session of discovery and wants a slug', {
    slug: 'free',
  }),
  operation: 'create_discovered_organization',
  request: ({ intermediate_session_token, organization_slug }) => ({
    intermediate_session_token,
    organization_name: 'Example Organization',
    organization_slug,
    mfa_policy: 'REQUIRED_FOR_ALL',
  }),
  response: success({
    ...noSessionYet,
    mfa_required: present,
    member: { is_admin: true },
    organization: { mfa_policy: 'REQUIRED_FOR_ALL' },
  }),
}).succeeds('whoever creates an organization that requires MFA must enroll first', (response) => {
  expect(response.session_token).toBe('');
  expect(response.intermediate_session_token).toBe(placeholders.intermediate_session_token);
  expect(response.mfa_required).toBeDefined();
  expect(response.member.is_admin).toBe(true);
});
