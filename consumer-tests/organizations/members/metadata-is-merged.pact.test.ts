import { given, interaction, success } from '../../test-kit';

const change = interaction({
  description: 'a change of the metadata of a member',
  state: given('an organization and its member have metadata', { keys: ['plan', 'region'] }),
  operation: 'update_member',
  request: ({ organization_id, member_id }) => ({
    organization_id,
    member_id,
    trusted_metadata: { seats: 'first seats' },
    untrusted_metadata: { plan: 'second plan', region: null, theme: 'first theme' },
  }),
  response: success({
    member: {
      trusted_metadata: { seats: 'first seats' },
      untrusted_metadata: { plan: 'second plan', theme: 'first theme' },
    },
  }),
});

test('metadata of a member is merged, and null deletes', () =>
  change.play(async ({ login, request }) => {
    const { member } = await login.updateMember(request);
    expect(member.untrusted_metadata).toEqual({ plan: 'second plan', theme: 'first theme' });
  }));
