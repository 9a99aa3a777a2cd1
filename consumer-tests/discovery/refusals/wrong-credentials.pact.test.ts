import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'a request for a discovery passcode with wrong credentials of the project',
  state: given('the credentials of the project are wrong'),
  operation: 'send_discovery_otp',
  request: ({ email_address }) => ({ email_address }),
  response: refusal(401, 'unauthorized_credentials'),
}).refuses('a passcode of discovery is not sent for wrong credentials of the project');
