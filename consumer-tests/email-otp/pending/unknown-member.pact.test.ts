import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a passcode for a member who does not exist',
  state: given('an organization'),
  operation: 'authenticate',
  request: ({ organization_id }) => ({
    organization_id,
    email_address: 'nobody@example.com',
    code: '111111',
  }),
  response: refusal(404, 'member_not_found'),
  pending:
    'The type is official; its text and its status 404 are inferred, and so is that it is answered here.',
}).refuses('a member who does not exist is not found');
