import { given, interaction, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for an address of a verified e-mail domain',
  state: given('an address of a verified e-mail domain has an intermediate session of discovery'),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({
    discovered_organizations: [
      {
        membership: {
          type: 'eligible_to_join_by_email_domain',
          details: { domain: 'example.com' },
        },
      },
    ],
  }),
}).succeeds('an address of a verified e-mail domain sees what it may join', (response) => {
  const [organization] = response.discovered_organizations;
  expect(organization?.membership?.type).toBe('eligible_to_join_by_email_domain');
});
