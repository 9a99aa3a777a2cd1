import type { LoginOptions } from '../fixture';
import { lockMember } from '../lock-member';
import type { StateTable } from './state-definition';
import { whyNoInvite } from './why-no-invite';

/** States in which a session is exchanged for one in another organization. */
export const exchangeStates = {
  'a member has a session and is in another organization': {
    arrangedBy: 'public API',
    mails: 1,
    organizations: 2,
    members: 3,
    async arrange({ fixture }, { other_organization }) {
      // What is theirs here, a role and half an hour, is not theirs there.
      const login = await fixture.login({ roles: ['stytch_admin'] });
      const { email_address: emailAddress } = login;
      const options: LoginOptions = others[other_organization];
      const other = await fixture.organization(options);
      await fixture.member(other);
      await fixture.member(other, { ...options, emailAddress });
      const session = await fixture.session(login, undefined, 30);
      return { ...login, ...session, other_organization_id: other.organization_id };
    },
  },
  'a member has a session and is in another organization that is suspended': {
    arrangedBy: 'emulator control',
    skipReason: 'Stytch suspends organizations itself; the public API has no call for it',
    mails: 1,
    organizations: 2,
    members: 2,
    async arrange({ controls, fixture }) {
      const login = await fixture.login();
      const other = await fixture.login({ emailAddress: login.email_address });
      const session = await fixture.session(login);
      await controls.suspend(other.organization_id);
      return { ...login, ...session, other_organization_id: other.organization_id };
    },
  },
  'a member has a session and is locked in another organization': {
    arrangedBy: 'emulator control',
    skipReason: 'a real project is spared ten wrong passcodes',
    mails: 2,
    organizations: 2,
    members: 2,
    wrongCodes: 10,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const other = await tools.fixture.login({ emailAddress: login.email_address });
      const session = await tools.fixture.session(login);
      await lockMember(tools, other);
      return { ...login, ...session, other_organization_id: other.organization_id };
    },
  },
  'a member has a session and was invited to another organization': {
    arrangedBy: 'emulator control',
    skipReason: whyNoInvite,
    mails: 1,
    organizations: 2,
    members: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const other = await fixture.organization();
      await fixture.invitedMember(other, login.email_address);
      const session = await fixture.session(login);
      return { ...login, ...session, other_organization_id: other.organization_id };
    },
  },
  'a member has a session and is not in another organization': {
    arrangedBy: 'public API',
    mails: 1,
    organizations: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const other = await fixture.organization();
      const session = await fixture.session(login);
      return { ...login, ...session, other_organization_id: other.organization_id };
    },
  },
} as const satisfies Partial<StateTable>;

const others = {
  'asks for nothing more': {},
  'has the member as pending': { memberStatus: 'pending' },
  'requires MFA': { mfaPolicy: 'REQUIRED_FOR_ALL' },
  'takes other methods': { allowedAuthMethods: ['google_oauth'] },
} as const satisfies Record<string, LoginOptions>;
