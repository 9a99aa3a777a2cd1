import { allOf, given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a search for members with an unknown filter',
  state: given('an active member'),
  operation: 'search_members',
  request: ({ organization_id }) => ({
    organization_ids: [organization_id],
    query: allOf({ shoe_size: ['42'] }),
  }),
  response: refusal(400, 'member_search_filter_name_not_recognized'),
  pending:
    'It is recorded for the search of organizations; that members have an error like it is inferred.',
}).refuses('a filter that Stytch does not know is refused');
