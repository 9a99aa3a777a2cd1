import { given, interaction, refusal } from '../../../test-kit';

interaction({
  description: 'a malformed phone number of a member',
  state: given('an active member'),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    mfa_phone_number: '12',
  }),
  response: refusal(400, 'invalid_phone_number'),
  pending: 'The type is official; its status 400 is inferred.',
}).refuses('a malformed phone number is refused', ({ login, request }) =>
  login.updateMember(request),
);
