import {
  discover,
  discoveryPasscode,
  discoveryPasscodeOfMember,
} from '../discovery/discovery-login';
import { DiscoveryApi } from '../provider-api/discovery-api';
import { otherCode } from './other-code';
import type { StateTable } from './state-definition';
import { whyNoClock } from './why-no-clock';

/** States that differ in what became of a passcode of discovery. */
export const discoveryStates = {
  'an address that is nowhere a member': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 0,
    members: 0,
    arrange: async ({ fixture }) => ({ email_address: fixture.newAddress() }),
  },
  'an address has a fresh passcode of discovery': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools, { membership }) {
      // A stranger to it, where nobody is to be a member.
      const { email_address: member } = await tools.fixture.login();
      const email_address = membership === 'none' ? tools.fixture.newAddress() : member;
      return { email_address, code: await discoveryPasscode(tools, email_address) };
    },
  },
  'an address was sent a passcode of discovery and types another': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange(tools) {
      const { email_address, code } = await discoveryPasscodeOfMember(tools);
      return { email_address, code: otherCode(code), left_over_code: code };
    },
  },
  'an address has a passcode of discovery that was used already': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange(tools) {
      const { email_address, code } = await discoveryPasscodeOfMember(tools);
      await new DiscoveryApi(tools.api).authenticate({ email_address, code });
      return { email_address, code };
    },
  },
  'an address has a passcode of discovery that has expired': {
    arrangedBy: 'emulator control',
    skipReason: `a passcode lives for ten minutes, and ${whyNoClock}`,
    mails: 1,
    wrongCodes: 1,
    alone: true,
    async arrange(tools) {
      const { email_address, code } = await discoveryPasscodeOfMember(tools);
      await tools.controls.advanceClock(secondsUntilExpired);
      return { email_address, code };
    },
  },
  'an address has a passcode of discovery that a newer one replaced': {
    arrangedBy: 'public API',
    mails: 2,
    wrongCodes: 1,
    async arrange(tools) {
      const { email_address, code } = await discoveryPasscodeOfMember(tools);
      const left_over_code = await discoveryPasscode(tools, email_address);
      return { email_address, code, left_over_code };
    },
  },
  'an address has an intermediate session of discovery that has expired': {
    arrangedBy: 'emulator control',
    skipReason: `an intermediate session lives for ten minutes, and ${whyNoClock}`,
    mails: 1,
    alone: true,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const intermediate_session_token = await discover(tools, login.email_address);
      await tools.controls.advanceClock(secondsUntilExpired);
      return { ...login, intermediate_session_token };
    },
  },
} as const satisfies Partial<StateTable>;

/** Ten minutes (docs/discoveries/stytch.md#passcodes), and one second. */
const secondsUntilExpired = 601;
