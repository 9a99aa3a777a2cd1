import { given, interaction, refusal, typedSmsPasscode } from '../../test-kit';

interaction({
  description: 'an SMS passcode in a suspended organization',
  state: given(
    'a login waits for the SMS passcode that was sent and the organization is suspended',
  ),
  operation: 'authenticate_sms_otp',
  request: typedSmsPasscode,
  response: refusal(403, 'organization_suspended'),
  pending: 'That one organization of a project can be suspended is inferred.',
}).refuses('a suspended organization takes no second factor');
