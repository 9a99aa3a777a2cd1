import { given, interaction, placeholders, shaped, success } from '../../test-kit';

interaction({
  description: 'a list of organizations for a login that waits for MFA',
  state: given('a login waits for MFA and nothing is enrolled'),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: success({
    organization_id_hint: shaped('organization-.+', placeholders.organization_id),
  }),
}).succeeds('a list of a login that waits names its organization', (response) => {
  expect(response.organization_id_hint).toBe(placeholders.organization_id);
});
