import { fullSession, given, interaction, success } from '../../test-kit';

interaction({
  description: 'a new organization without a name',
  state: given('an address has an intermediate session of discovery', {
    membership: 'none',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'create_discovered_organization',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({ ...fullSession, organization: { organization_name: 'example' } }),
  pending: 'That it is called by the e-mail domain is documented; in which form is inferred.',
}).test(
  'an organization without a name is called by the e-mail domain',
  async ({ login, request }) => {
    const response = await login.createOrganization(request);
    expect(response.organization?.organization_name).toBe('example');
  },
);
