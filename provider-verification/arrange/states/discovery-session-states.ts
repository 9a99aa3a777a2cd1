import { randomBytes } from 'node:crypto';
import { discover } from '../discovery/discovery-login';
import {
  domainOf,
  organizationOfVerifiedDomain,
} from '../discovery/organization-of-verified-domain';
import { DiscoveryApi } from '../provider-api/discovery-api';
import type { StateTable } from './state-definition';

/** States in which an address was proved, and an organization is looked for. */
export const discoverySessionStates = {
  'an address has an intermediate session of discovery': {
    arrangedBy: 'public API',
    mails: 1,
    organizations: 2,
    members: 3,
    async arrange(tools, { membership, mfa_policy: mfaPolicy }) {
      const { fixture } = tools;
      if (membership === 'active member' || membership === 'pending member') {
        const memberStatus = membership === 'pending member' ? 'pending' : 'active';
        const organization = await fixture.organization({ mfaPolicy });
        // Somebody who came before, and a second organization: neither must be taken for the first.
        await fixture.member(organization);
        const login = await fixture.member(organization, { memberStatus });
        const { email_address: emailAddress } = login;
        await fixture.login({ mfaPolicy, memberStatus, emailAddress });
        const intermediate_session_token = await discover(tools, login.email_address);
        return { ...login, intermediate_session_token };
      }
      const email_address = fixture.newAddress();
      const { organization_id } = await fixture.organization({ mfaPolicy });
      // Another one that admits nobody: it must not be named either.
      await fixture.organization({ mfaPolicy });
      const intermediate_session_token = await discover(tools, email_address);
      return { organization_id, email_address, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and an organization of its domain': {
    arrangedBy: 'public API',
    mails: 1,
    // Once the address has joined, every address of the domain discovers the organization.
    alone: true,
    async arrange(tools) {
      const email_address = tools.fixture.newAddress();
      const admittedDomain = domainOf(email_address);
      // A member of the domain whose address nobody has verified.
      const { organization_id } = await tools.fixture.login({ admittedDomain });
      const intermediate_session_token = await discover(tools, email_address);
      return { organization_id, email_address, intermediate_session_token };
    },
  },
  'an address of a verified e-mail domain has an intermediate session of discovery': {
    arrangedBy: 'public API',
    mails: 2,
    // Every address of the domain discovers the organization, those of other interactions too.
    alone: true,
    async arrange(tools) {
      const organization_id = await organizationOfVerifiedDomain(tools);
      const email_address = tools.fixture.newAddress();
      const intermediate_session_token = await discover(tools, email_address);
      return { organization_id, email_address, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and an organization of another domain': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange(tools) {
      const email_address = tools.fixture.newAddress();
      const admittedDomain = 'another-domain.example';
      const member = await tools.fixture.login({ admittedDomain });
      // An address of the domain is verified there, which the organization does not admit.
      await tools.fixture.signIn(member);
      const { organization_id } = member;
      const intermediate_session_token = await discover(tools, email_address);
      return { organization_id, email_address, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and wants a slug': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools, { slug }) {
      const { fixture } = tools;
      const email_address = fixture.newAddress();
      const organization_slug =
        slug === 'taken' ? (await fixture.organization()).organization_slug : fixture.plannedSlug();
      const intermediate_session_token = await discover(tools, email_address);
      return { organization_slug, email_address, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery that was used already': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const { organization_id, email_address } = login;
      const intermediate_session_token = await discover(tools, email_address);
      await new DiscoveryApi(tools.api).exchange({ organization_id, intermediate_session_token });
      return { ...login, intermediate_session_token };
    },
  },
  'a member has an intermediate session that is unknown': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ fixture }) {
      const intermediate_session_token = `${randomBytes(32).toString('base64url')}=`;
      return { ...(await fixture.login()), intermediate_session_token };
    },
  },
  'a member has a session where another organization admits the e-mail domain': {
    arrangedBy: 'public API',
    mails: 2,
    organizations: 2,
    members: 2,
    alone: true,
    async arrange(tools) {
      await organizationOfVerifiedDomain(tools);
      const login = await tools.fixture.login();
      const { session_token, session_jwt } = await tools.fixture.signIn(login);
      return { ...login, session_token, session_jwt };
    },
  },
  'a member has an intermediate session and a session': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const { session_token } = await tools.fixture.signIn(login);
      const intermediate_session_token = await discover(tools, login.email_address);
      return { session_token, intermediate_session_token };
    },
  },
} as const satisfies Partial<StateTable>;
