import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const wrongCredentials = interaction({
  description: 'a passcode sent with wrong credentials of the project',
  state: given('the credentials of the project are wrong'),
  operation: 'authenticate',
  body: ({ organization_id, email_address }) => ({
    organization_id,
    email_address,
    code: '111111',
  }),
  answer: refusal(401, 'unauthorized_credentials'),
});

test('a login with wrong credentials of its project is refused', () =>
  wrongCredentials.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 401, 'unauthorized_credentials'),
  ));
