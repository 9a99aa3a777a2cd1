import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a passcode for a malformed e-mail address',
  state: given('an organization'),
  operation: 'authenticate',
  request: ({ organization_id }) => ({
    organization_id,
    email_address: 'malformed',
    code: '111111',
  }),
  response: refusal(400, 'invalid_email'),
}).refuses('an e-mail address that is none is refused');
