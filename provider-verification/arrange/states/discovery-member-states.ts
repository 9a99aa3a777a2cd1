import { discover } from '../discovery/discovery-login';
import { lockMember } from '../lock-member';
import { DiscoveryApi } from '../provider-api/discovery-api';
import type { StateTable } from './state-definition';

/** States of a login of discovery that differ in what became of it, or of the member. */
export const discoveryMemberStates = {
  'an address has an intermediate session of discovery that was listed with': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const intermediate_session_token = await discover(tools, login.email_address);
      await new DiscoveryApi(tools.api).list({ intermediate_session_token });
      return { ...login, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and its organization takes other methods': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools) {
      const login = await tools.fixture.login({ allowedAuthMethods: ['google_oauth'] });
      const intermediate_session_token = await discover(tools, login.email_address);
      return { ...login, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and its organization is suspended': {
    arrangedBy: 'emulator control',
    skipReason: 'Stytch suspends organizations itself; the public API has no call for it',
    mails: 1,
    async arrange({ controls, ...tools }) {
      const login = await tools.fixture.login();
      const intermediate_session_token = await discover(tools, login.email_address);
      await controls.suspend(login.organization_id);
      return { ...login, intermediate_session_token };
    },
  },
  'an address has an intermediate session of discovery and is locked': {
    arrangedBy: 'emulator control',
    skipReason: 'a real project is spared ten wrong passcodes',
    mails: 2,
    wrongCodes: 10,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const intermediate_session_token = await discover(tools, login.email_address);
      await lockMember(tools, login);
      return { ...login, intermediate_session_token };
    },
  },
} as const satisfies Partial<StateTable>;
