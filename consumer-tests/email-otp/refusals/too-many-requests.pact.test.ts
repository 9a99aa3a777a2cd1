import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode after too many requests',
  state: given('too many requests were made'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(429, 'too_many_requests'),
}).refuses('a login that asks too often is told to wait');
