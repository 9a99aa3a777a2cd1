import { discover, discoveryPasscode } from '../discovery/discovery-login';
import { organizationOfVerifiedDomain } from '../discovery/organization-of-verified-domain';
import { DiscoveryApi } from '../provider-api/discovery-api';
import type { StateTable } from './state-definition';
import { whyNoClock } from './why-no-clock';
import { whyNoInvite } from './why-no-invite';

/** States of discovery in which something was done before that decides what is found. */
export const discoveryFollowUpStates = {
  'an address types the passcode of discovery of another': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange(tools) {
      const { email_address } = await tools.fixture.login();
      const code = await discoveryPasscode(tools, tools.fixture.newAddress());
      return { email_address, code };
    },
  },
  'an address has an intermediate session of discovery and was invited': {
    arrangedBy: 'emulator control',
    skipReason: whyNoInvite,
    mails: 1,
    async arrange(tools) {
      const login = await tools.fixture.invitedMember(await tools.fixture.organization());
      const intermediate_session_token = await discover(tools, login.email_address);
      return { ...login, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and its domain is provisioned no more': {
    arrangedBy: 'public API',
    mails: 2,
    // Until it ceases to provision, every address of the domain discovers the organization.
    alone: true,
    async arrange(tools) {
      const organization_id = await organizationOfVerifiedDomain(tools);
      const change = { email_jit_provisioning: 'NOT_ALLOWED' };
      await tools.api.updateOrganization(organization_id, change);
      const email_address = tools.fixture.newAddress();
      const intermediate_session_token = await discover(tools, email_address);
      return { organization_id, email_address, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and its membership was deleted': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools) {
      const login = await tools.fixture.login();
      await tools.api.deleteMember(login.organization_id, login.member_id);
      const intermediate_session_token = await discover(tools, login.email_address);
      return { ...login, intermediate_session_token };
    },
  },
  'an intermediate session of discovery has expired after it came to an organization': {
    arrangedBy: 'emulator control',
    skipReason: `an intermediate session lives for ten minutes, and ${whyNoClock}`,
    alone: true,
    mails: 1,
    async arrange({ controls, ...tools }) {
      const login = await tools.fixture.login({ mfaPolicy: 'REQUIRED_FOR_ALL' });
      const { organization_id, email_address } = login;
      const intermediate_session_token = await discover(tools, email_address);
      await controls.advanceClock(6 * 60);
      const shown = { organization_id, intermediate_session_token };
      await new DiscoveryApi(tools.api).exchange(shown);
      await controls.advanceClock(5 * 60);
      return { ...login, intermediate_session_token };
    },
  },
} as const satisfies Partial<StateTable>;
