import { exampleText, given, interaction, success } from '../../test-kit';

interaction({
  description: 'a request for a discovery passcode by a stranger',
  state: given('an address that is nowhere a member'),
  operation: 'send_discovery_otp',
  request: ({ email_address }) => ({ email_address }),
  response: success(),
  pending: 'That anybody is mailed follows from what discovery is for; no document says so.',
}).succeeds('an address that is nowhere a member is sent a passcode of discovery', (response) => {
  expect(response.request_id).toBe(exampleText('request_id'));
});
