import { given, interaction, success } from '../test-kit';

interaction({
  description: 'a change of the metadata of an organization',
  state: given('an organization and its member have metadata', { keys: ['plan', 'region'] }),
  operation: 'update_organization',
  request: ({ organization_id }) => ({
    organization_id,
    trusted_metadata: { region: null, seats: 'first seats' },
  }),
  response: success({
    organization: { trusted_metadata: { plan: 'first plan', seats: 'first seats' } },
  }),
}).succeeds('metadata of an organization is merged, and null deletes', ({ organization }) => {
  expect(organization.trusted_metadata).toEqual({ plan: 'first plan', seats: 'first seats' });
});
