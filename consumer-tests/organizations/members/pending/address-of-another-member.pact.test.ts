import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a change of the address of a member to that of another',
  state: given('an organization has two members'),
  operation: 'update_member',
  request: ({ organization_id, member_id, other_email_address }) => ({
    organization_id,
    member_id,
    email_address: other_email_address,
  }),
  response: refusal(400, 'duplicate_member_email'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('the address of another member is refused');
