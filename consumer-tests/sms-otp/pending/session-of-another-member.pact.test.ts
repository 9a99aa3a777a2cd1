import { given, interaction, refusal } from '../../test-kit';

interaction({
  description: 'an SMS passcode with the session of another member',
  state: given('a member was sent an SMS passcode and shows the session of another'),
  operation: 'authenticate_sms_otp',
  request: ({ organization_id, member_id, session_token, sms_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: sms_code,
  }),
  response: refusal(400, 'member_session_member_id_mismatch'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('an SMS passcode is not added to the session of another member');
