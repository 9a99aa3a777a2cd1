import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const malformedAddress = interaction({
  description: 'a passcode for a malformed e-mail address',
  state: given('an organization'),
  operation: 'authenticate',
  body: ({ organization_id }) => ({ organization_id, email_address: 'malformed', code: '111111' }),
  answer: refusal(400, 'invalid_email'),
});

test('an e-mail address that is none is refused', () =>
  malformedAddress.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 400, 'invalid_email'),
  ));
