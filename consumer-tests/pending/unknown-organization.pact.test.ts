import { given, interaction, refusal } from '../test-kit';
import { expectRefusal } from '../testing/expect-refusal';

// Confidence: the type is in a list of an official SDK; its text and its status 404 are inferred.
const unknownOrganization = interaction({
  description: 'a passcode for an organization that does not exist',
  state: given('an active member'),
  operation: 'authenticate',
  body: ({ email_address }) => ({
    organization_id: 'organization-test-ffffffff-ffff-4fff-8fff-ffffffffffff',
    email_address,
    code: '111111',
  }),
  answer: refusal(404, 'organization_not_found'),
  pending: 'The type is official; its text and its status 404 are inferred.',
});

test('an organization that does not exist is not found', () =>
  unknownOrganization.play(({ login, request }) =>
    expectRefusal(login.authenticate(request), 404, 'organization_not_found'),
  ));
