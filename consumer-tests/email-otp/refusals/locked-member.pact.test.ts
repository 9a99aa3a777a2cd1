import { given, interaction, refusal, typedPasscode } from '../../test-kit';

const lockedMember = interaction({
  description: 'a passcode of a locked member',
  state: given('the member is locked after too many wrong passcodes'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(429, 'user_lock_limit_reached'),
});

test('a member who typed too many wrong passcodes is locked out', () =>
  lockedMember.refuses(({ login, request }) => login.authenticate(request)));
