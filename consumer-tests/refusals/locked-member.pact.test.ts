import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const lockedMember = interaction({
  description: 'a passcode of a locked member',
  state: given('the member is locked after too many wrong passcodes'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(429, 'user_lock_limit_reached'),
});

test('a member who typed too many wrong passcodes is locked out', () =>
  lockedMember.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 429, 'user_lock_limit_reached'),
  ));
