import { given, interaction, memberByAddress, success } from '../../test-kit';

interaction({
  description: 'a request for a passcode in French',
  state: given('an active member'),
  operation: 'login_or_signup',
  request: (provided) => ({ ...memberByAddress(provided), locale: 'fr' }),
  response: success({ member_created: false }),
}).succeeds('a passcode is sent in the language of the member', (response) => {
  expect(response.member_created).toBe(false);
});
