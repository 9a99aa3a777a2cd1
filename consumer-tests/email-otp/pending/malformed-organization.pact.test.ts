import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode in what is no organization',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), organization_id: 'no organization!' }),
  response: refusal(400, 'invalid_organization_id'),
  pending: 'Type and status are from an official mock; when it comes is inferred.',
}).refuses('what can be no organization is refused');
