import { exampleText, given, interaction, success } from '../../test-kit';

interaction({
  description: 'a request for a discovery passcode by a member',
  state: given('an active member'),
  operation: 'send_discovery_otp',
  request: ({ email_address }) => ({ email_address }),
  response: success(),
}).succeeds('a passcode is sent without an organization', (response) => {
  expect(response.request_id).toBe(exampleText('request_id'));
});
