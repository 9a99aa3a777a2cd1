import { given, interaction, memberByAddress, refusal } from '../../test-kit';

interaction({
  description: 'a request for a passcode with wrong credentials of the project',
  state: given('the credentials of the project are wrong'),
  operation: 'login_or_signup',
  request: memberByAddress,
  response: refusal(401, 'unauthorized_credentials'),
}).refuses('a passcode is not sent for wrong credentials of the project');
