import { given, interaction, memberByAddress, refusal } from '../../test-kit';

interaction({
  description: 'a passcode sent with wrong credentials of the project',
  state: given('the credentials of the project are wrong'),
  operation: 'authenticate',
  request: (provided) => ({ ...memberByAddress(provided), code: '111111' }),
  response: refusal(401, 'unauthorized_credentials'),
}).refuses('a login with wrong credentials of its project is refused');
