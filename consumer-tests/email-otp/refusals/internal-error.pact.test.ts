import { given, interaction, refusal, typedPasscode } from '../../test-kit';

interaction({
  description: 'a fresh passcode while the provider has an internal error',
  state: given('the provider has an internal error'),
  operation: 'authenticate',
  request: typedPasscode,
  response: refusal(500, 'internal_server_error'),
}).refuses('an internal error of the provider is told apart from a refusal');
