import { given, interaction, memberById, success } from '../../test-kit';

interaction({
  description: 'a change of the metadata of a member',
  state: given('an organization and its member have metadata', { keys: ['plan', 'region'] }),
  operation: 'update_member',
  request: (provided) => ({
    ...memberById(provided),
    trusted_metadata: { seats: 'first seats' },
    untrusted_metadata: { region: 'second region', theme: 'first theme' },
  }),
  response: success({
    member: {
      trusted_metadata: { seats: 'first seats' },
      untrusted_metadata: { plan: 'first plan', region: 'second region', theme: 'first theme' },
    },
  }),
}).succeeds('metadata of a member is merged, and what is set anew changes', ({ member }) => {
  expect(member.untrusted_metadata).toEqual({
    plan: 'first plan',
    region: 'second region',
    theme: 'first theme',
  });
});
