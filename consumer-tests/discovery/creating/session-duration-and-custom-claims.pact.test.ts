import { fullSession, given, interaction, placeholders, success } from '../../test-kit';

interaction({
  description: 'a new organization with a session duration and custom claims',
  state: given('an address has an intermediate session of discovery and wants a slug', {
    slug: 'free',
  }),
  operation: 'create_discovered_organization',
  request: ({ intermediate_session_token, organization_slug }) => ({
    intermediate_session_token,
    organization_name: 'Example Organization',
    organization_slug,
    session_duration_minutes: 30,
    session_custom_claims: { department: 'engineering' },
  }),
  response: success({
    ...fullSession,
    member_session: { custom_claims: { department: 'engineering' } },
  }),
}).succeeds(
  'the first session of a new organization carries the claims that were asked for',
  (response) => {
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.member_session?.custom_claims).toEqual({ department: 'engineering' });
  },
);
