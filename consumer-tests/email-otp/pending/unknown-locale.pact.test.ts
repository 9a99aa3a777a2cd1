import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode with an unknown locale',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), locale: 'xx' }),
  response: refusal(400, 'invalid_locale'),
  pending: 'The type is official; that its status is 400 is inferred.',
}).refuses('a locale that Stytch does not speak is refused');
