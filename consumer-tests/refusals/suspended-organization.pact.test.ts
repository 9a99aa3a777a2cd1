import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

const suspendedOrganization = interaction({
  description: 'a fresh passcode in a suspended organization',
  state: given('the organization is suspended'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code }) => ({ organization_id, email_address, code }),
  answer: refusal(403, 'organization_suspended'),
});

test('nobody logs in to a suspended organization', () =>
  suspendedOrganization.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 403, 'organization_suspended'),
  ));
