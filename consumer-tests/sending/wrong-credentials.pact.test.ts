import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const wrongCredentials = interaction({
  description: 'a request for a passcode with wrong credentials of the project',
  state: given('the credentials of the project are wrong'),
  operation: 'login_or_signup',
  body: ({ organization_id, email_address }) => ({ organization_id, email_address }),
  answer: refusal(401, 'unauthorized_credentials'),
});

test('a passcode is not sent for wrong credentials of the project', () =>
  wrongCredentials.play(({ login, request }) =>
    expectRefusal(login.sendPasscode(request), 401, 'unauthorized_credentials'),
  ));
