import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: the type is in a list of an official SDK; its text and its status 404 are inferred.
// That authenticate answers with it, and not with otp_code_not_found, is inferred.
const unknownMember = interaction({
  description: 'a passcode for a member who does not exist',
  state: given('an organization'),
  operation: 'authenticate',
  body: ({ organization_id }) => ({
    organization_id,
    email_address: 'nobody@example.com',
    code: '111111',
  }),
  answer: refusal(404, 'member_not_found'),
  pending:
    'The type is official; its text and its status 404 are inferred, and so is that it is answered here.',
});

test('a member who does not exist is not found', () =>
  unknownMember.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 404, 'member_not_found'),
  ));
