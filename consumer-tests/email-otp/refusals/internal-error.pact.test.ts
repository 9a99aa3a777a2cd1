import { given, interaction, refusal, typedPasscode } from '../../test-kit';

const internalError = interaction({
  description: 'a fresh passcode while the provider has an internal error',
  state: given('the provider has an internal error'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(500, 'internal_server_error'),
});

test('an internal error of the provider is told apart from a refusal', () =>
  internalError.refuses(({ login, request }) => login.authenticate(request)));
