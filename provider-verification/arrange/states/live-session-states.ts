import type { StateTable } from './state-definition';

/** States in which a member has a session that lives. */
export const liveSessionStates = {
  'a member has a session': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ fixture }) {
      const login = await fixture.login();
      return { ...login, ...(await fixture.session(login)) };
    },
  },
  'a member has a session with custom claims': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ fixture }, { claims }) {
      const login = await fixture.login();
      const values = Object.fromEntries(claims.map((claim) => [claim, `first ${claim}`]));
      return { ...login, ...(await fixture.session(login, values)) };
    },
  },
  'a member has a session and a role of the organization': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }, { role_id, resource_id, actions }) {
      const organization = await fixture.organization();
      const description = 'A role of a contract test.';
      // The role grants something else too, which the check does not ask for.
      const other = { resource_id: `another ${resource_id}`, actions: ['other'] };
      const permissions = [other, { resource_id, actions }];
      await api.setOwnRoles(organization.organization_id, [{ role_id, description, permissions }]);
      const login = await fixture.member(organization, { roles: [role_id] });
      return { ...login, ...(await fixture.session(login)) };
    },
  },
  'a member has a session of some minutes': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ fixture }, { minutes }) {
      // The first login makes the member active, and verifies the address.
      const login = await fixture.login({ memberStatus: 'pending' });
      return { ...login, ...(await fixture.session(login, undefined, minutes)) };
    },
  },
  'a member has a session and another that was revoked': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      // The older one ends, and the newer one stays.
      const { session_token } = await fixture.session(login);
      const session = await fixture.session(login);
      await api.revokeSession(session_token);
      return { ...login, ...session };
    },
  },
  'a member has two sessions': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      await fixture.session(login);
      return { ...login, ...(await fixture.session(login)) };
    },
  },
  'two members have a session each': {
    arrangedBy: 'public API',
    mails: 2,
    members: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const other = await fixture.member(login);
      await fixture.session(other);
      return { ...login, ...(await fixture.session(login)), other_member_id: other.member_id };
    },
  },
  'a member has a session and those of another member were revoked': {
    arrangedBy: 'public API',
    mails: 3,
    organizations: 2,
    members: 3,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const session = await fixture.session(login);
      // Somebody else here, and the same address elsewhere.
      const others = [
        await fixture.member(login),
        await fixture.memberElsewhere(login.email_address),
      ];
      for (const other of others) {
        await fixture.session(other);
        await api.revoke({ member_id: other.member_id }, other);
      }
      return { ...login, ...session };
    },
  },
  'a project with its keys and its policy': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 0,
    members: 0,
    arrange: async ({ api }) => ({ project_id: api.projectId }),
  },
} as const satisfies Partial<StateTable>;
