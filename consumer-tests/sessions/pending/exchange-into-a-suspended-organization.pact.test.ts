import { anotherOrganization, given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an exchange of a session into a suspended organization',
  state: given('a member has a session and is in another organization that is suspended'),
  operation: 'exchange_session',
  request: anotherOrganization,
  response: refusal(403, 'organization_suspended'),
  pending: 'That one organization of a project can be suspended is inferred.',
}).refuses('a suspended organization takes no session of another');
