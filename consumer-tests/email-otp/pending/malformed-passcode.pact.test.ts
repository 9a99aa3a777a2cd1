import { given, interaction, memberByAddress, refusal } from '../../test-kit';

interaction({
  description: 'a passcode that is not six digits',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: (provided) => ({ ...memberByAddress(provided), code: 'malformed' }),
  response: refusal(400, 'invalid_code'),
  pending:
    'The type is official; that its status is 400 is inferred. So is where the line to otp_code_not_found lies.',
}).refuses('a passcode that is not six digits is refused');
