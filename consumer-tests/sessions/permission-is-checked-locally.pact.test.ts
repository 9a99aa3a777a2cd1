import {
  behindOneAddress,
  exampleKeys,
  exampleSessionJwt,
  exampleText,
  filled,
  given,
  interaction,
  placeholders,
  quietLogin,
  success,
} from '../test-kit';

const policy = interaction({
  description: 'the policy of a project',
  state: given('a project with its keys and its policy'),
  operation: 'get_rbac_policy',
  request: () => ({}),
  response: success({ policy: { roles: [{ permissions: [{ actions: [filled] }] }] } }),
});

const organization_id: string = placeholders.organization_id;
const granted = {
  organization_id,
  resource_id: exampleText('resource_id'),
  action: exampleText('actions'),
};

test('a permission is checked by the policy, the keys and the JWT alone', () =>
  policy.play(({ url: policyUrl }) =>
    behindOneAddress(
      {
        '/v1/b2b/rbac/policy': policyUrl,
        '/v1/b2b/sessions/jwks/': exampleKeys,
        // The SDK asks for the roles that an organization has of its own; this one has none.
        '/v1/b2b/rbac/organizations/': { org_policy: { roles: [] } },
      },
      async (url) => {
        const login = quietLogin(url);
        const session_jwt = await exampleSessionJwt();
        const check = (authorization_check: typeof granted) =>
          login.authenticateJwtLocally({ session_jwt, authorization_check });
        expect((await check(granted)).organization_id).toBe(organization_id);
        await expect(check({ ...granted, action: 'delete' })).rejects.toMatchObject({
          code: 'invalid_permissions',
        });
        await expect(
          check({ ...granted, organization_id: 'another organization' }),
        ).rejects.toMatchObject({ code: 'tenancy_mismatch' });
      },
    ),
  ));
