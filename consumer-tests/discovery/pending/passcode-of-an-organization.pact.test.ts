import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'discovery with the passcode of one organization',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate_discovery_otp',
  request: ({ email_address, code }) => ({ email_address, code }),
  response: refusal(404, 'otp_code_not_found'),
  pending: 'That the two kinds of passcodes are apart is inferred.',
}).refuses('a passcode of an organization is none of discovery');
