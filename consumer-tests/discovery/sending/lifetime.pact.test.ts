import { exampleText, given, interaction, success } from '../../test-kit';

interaction({
  description: 'a request for a discovery passcode that lives for 15 minutes',
  state: given('an active member'),
  operation: 'send_discovery_otp',
  request: ({ email_address }) => ({ email_address, discovery_expiration_minutes: 15 }),
  response: success(),
}).succeeds('a passcode of discovery may live for longer', (response) => {
  expect(response.request_id).toBe(exampleText('request_id'));
});
