import { given, interaction, memberById, refusal } from '../../test-kit';

interaction({
  description: 'an SMS to a phone that is verified, without any session',
  state: given('a member has a verified phone'),
  operation: 'send_sms_otp',
  request: memberById,
  response: refusal(400, 'no_session_arguments'),
  pending: 'That a session is required is documented, the type and the status are inferred.',
}).refuses('a member who has a second factor has no SMS sent without a login');
