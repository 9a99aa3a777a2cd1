import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const tooManyRequests = interaction({
  description: 'a fresh passcode after too many requests',
  state: given('too many requests were made'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(429, 'too_many_requests'),
});

test('a login that asks too often is told to wait', () =>
  tooManyRequests.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 429, 'too_many_requests'),
  ));
