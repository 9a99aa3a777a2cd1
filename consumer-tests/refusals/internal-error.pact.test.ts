import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const internalError = interaction({
  description: 'a fresh passcode while the provider has an internal error',
  state: given('the provider has an internal error'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(500, 'internal_server_error'),
});

test('an internal error of the provider is told apart from a refusal', () =>
  internalError.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 500, 'internal_server_error'),
  ));
