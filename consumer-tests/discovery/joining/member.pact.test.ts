import { fullSession, given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'an intermediate session of discovery in the organization of a member',
  state: given('an address has an intermediate session of discovery', {
    membership: 'active member',
    mfa_policy: 'OPTIONAL',
  }),
  operation: 'exchange_intermediate_session',
  request: ({ intermediate_session_token, organization_id }) => ({
    intermediate_session_token,
    organization_id,
  }),
  response: success({ ...fullSession, member: { status: 'active' } }),
}).test(
  'a member is logged in by an intermediate session of discovery',
  async ({ login, request }) => {
    const response = await login.joinOrganization(request);
    expect(response.member_authenticated).toBe(true);
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.intermediate_session_token).toBe('');
    expect(response.member_session?.member_id).toBe(response.member_id);
    expect(response.organization.organization_id).toBe(placeholders.organization_id);
  },
);
