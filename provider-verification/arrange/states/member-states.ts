import { z } from 'zod';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { fictionalPhoneNumber } from '../second-factors/fictional-phone-number';
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
  'an organization has two members who differ': {
    arrangedBy: 'public API',
    mails: 0,
    members: 2,
    async arrange({ fixture }) {
      const roles = ['stytch_admin'];
      const login = await fixture.login({ mfaPhoneNumber: fictionalPhoneNumber, roles });
      const other = await fixture.member(login, { memberStatus: 'pending' });
      return {
        ...login,
        other_member_id: other.member_id,
        other_email_address: other.email_address,
      };
    },
  },
  'one of two members was changed': {
    arrangedBy: 'public API',
    mails: 0,
    members: 2,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const other = await fixture.member(login);
      const change = { name: 'Second Name', untrusted_metadata: { plan: 'second plan' } };
      await new SecondFactorApi(api).updateMember(other, change);
      return { ...login, other_member_id: other.member_id };
    },
  },
  'an organization has two members and a search has a second page': {
    arrangedBy: 'public API',
    mails: 0,
    members: 2,
    async arrange({ api, fixture }) {
      const { organization_id, ...login } = await fixture.login();
      await fixture.member({ organization_id, ...login });
      const body = { organization_ids: [organization_id], limit: 1 };
      const path = '/v1/b2b/organizations/members/search';
      const shape = z.object({ results_metadata: z.object({ next_cursor: z.string() }) });
      const call = { method: 'POST', path, body };
      const { results_metadata } = await api.send('search for members', call, shape);
      return { organization_id, cursor: results_metadata.next_cursor };
    },
  },
  'an organization and its member have external ids': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ fixture }) {
      const organization_external_id = `external-${fixture.uniqueText()}`;
      const external_id = `external-${fixture.uniqueText()}`;
      const login = await fixture.login({
        organizationExternalId: organization_external_id,
        externalId: external_id,
      });
      return { ...login, organization_external_id, external_id };
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
