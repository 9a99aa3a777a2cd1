import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: the type and its text are in lists of Stytch's official SDKs; status 400 is inferred.
const unknownLocale = interaction({
  description: 'a fresh passcode with an unknown locale',
  state: given('a member has a fresh passcode', { member_status: 'active' }),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({
    organization_id,
    email_address,
    code,
    locale: 'xx',
  }),
  answer: refusal(400, 'invalid_locale'),
  pending: 'The type is official; that its status is 400 is inferred.',
});

test('a locale that Stytch does not speak is refused', () =>
  unknownLocale.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 400, 'invalid_locale'),
  ));
