import type { StateTable } from './state-definition';

const description = 'A role of a contract test.';

/** States that differ in where the roles of a session come from. */
export const permissionStates = {
  'a member has a session and lacks a role of the organization': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }, { role_id, resource_id, actions }) {
      const login = await fixture.login();
      const permissions = [{ resource_id, actions }];
      await api.setOwnRoles(login.organization_id, [{ role_id, description, permissions }]);
      return { ...login, ...(await fixture.session(login)) };
    },
  },
  'a member has a session and an organization that gives a role by e-mail domain': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }, { role_id, resource_id, actions, domain }) {
      const organization = await fixture.organization();
      const { organization_id } = organization;
      const permissions = [{ resource_id, actions }];
      await api.setOwnRoles(organization_id, [{ role_id, description, permissions }]);
      const email_address = fixture.newAddress();
      const own = email_address.slice(email_address.lastIndexOf('@') + 1);
      const given = { role_id, domain: domain === 'another' ? `another-${own}` : own };
      await api.updateOrganization(organization_id, {
        rbac_email_implicit_role_assignments: [given],
      });
      const login = await fixture.member(organization, { emailAddress: email_address });
      return { ...login, ...(await fixture.session(login)) };
    },
  },
} as const satisfies Partial<StateTable>;
