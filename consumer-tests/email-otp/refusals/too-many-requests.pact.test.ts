import { given, interaction, refusal, typedPasscode } from '../../test-kit';

const tooManyRequests = interaction({
  description: 'a fresh passcode after too many requests',
  state: given('too many requests were made'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(429, 'too_many_requests'),
});

test('a login that asks too often is told to wait', () =>
  tooManyRequests.refuses(({ login, request }) => login.authenticate(request)));
