import type { StateTable } from './state-definition';

/** States of organizations and members that are looked up, searched or changed. */
export const memberStates = {
  'an organization and its member have metadata': {
    arrangedBy: 'public API',
    mails: 0,
    arrange({ fixture }, { keys }) {
      const metadata = Object.fromEntries(keys.map((key) => [key, `first ${key}`]));
      return fixture.login({ trustedMetadata: metadata, untrustedMetadata: metadata });
    },
  },
  'the slug that an organization wants is taken': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 2,
    members: 0,
    async arrange({ fixture }) {
      const { organization_slug } = await fixture.organization();
      const { organization_id } = await fixture.organization();
      return { organization_id, organization_slug };
    },
  },
  'an organization has two members': {
    arrangedBy: 'public API',
    mails: 0,
    members: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const other = await fixture.member(login);
      return {
        ...login,
        other_member_id: other.member_id,
        other_email_address: other.email_address,
      };
    },
  },
  'a member has a phone number': {
    arrangedBy: 'public API',
    mails: 0,
    // Of the range that is kept for fiction, so that no message reaches a person.
    arrange: ({ fixture }) => fixture.login({ mfaPhoneNumber: '+12025550143' }),
  },
  'a member was deleted': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      await api.deleteMember(login.organization_id, login.member_id);
      return login;
    },
  },
  'two organizations with a member each': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 2,
    members: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const other = await fixture.login();
      return { ...login, other_organization_id: other.organization_id };
    },
  },
} as const satisfies Partial<StateTable>;
