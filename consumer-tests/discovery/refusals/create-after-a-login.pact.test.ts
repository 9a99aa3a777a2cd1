import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a new organization by an intermediate session that was used already',
  state: given('an address has an intermediate session of discovery that was used already'),
  operation: 'create_discovered_organization',
  request: ({ intermediate_session_token }) => ({ intermediate_session_token }),
  response: refusal(404, 'intermediate_session_not_found'),
}).refuses('an intermediate session that was used creates no organization');
