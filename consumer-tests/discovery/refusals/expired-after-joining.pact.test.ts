import { given, interaction, refusal } from '../../test-kit';

interaction({
  description:
    'a list by an intermediate session that has expired after it came to an organization',
  state: given('an intermediate session of discovery has expired after it came to an organization'),
  operation: 'list_discovered_organizations',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an organization prolongs no intermediate session');
