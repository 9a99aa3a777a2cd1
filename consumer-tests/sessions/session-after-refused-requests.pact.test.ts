import { filled, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a check of a session after requests that were refused',
  state: given('a member has a session after requests that must be refused', {
    refused: [
      'a check that extends it by four minutes',
      'a check that extends it by more than 366 days',
      'a check with five kilobytes of claims',
      'a check with a claim of Stytch itself',
      'a check by token and JWT',
      'a check of nothing',
      'a check by a forged JWT',
      'a check by an intermediate session',
      'a revocation of nothing',
      'a revocation by two names',
      'a revocation of an unknown session',
      'a revocation of an unknown member',
      'an exchange of nothing',
      'an exchange by token and JWT',
      'an exchange where the member is not',
      'an SMS passcode that nobody sent',
      'a change as a member by an unknown session',
      'a change as a member of trusted metadata',
    ],
  }),
  operation: 'authenticate_session',
  request: ({ session_token }) => ({ session_token }),
  response: success({ session_token: filled }),
}).succeeds('what is refused leaves a session as it was', (response) => {
  expect(response.session_token).toBe(placeholders.session_token);
});
