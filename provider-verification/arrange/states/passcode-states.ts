import { HarnessError } from '../../../src/errors/harness-error';
import { otherCode } from './other-code';
import type { StateTable } from './state-definition';
import { whyNoClock } from './why-no-clock';

/** States that differ in what became of the passcode. */
export const passcodeStates = {
  'a member has a fresh passcode': {
    arrangedBy: 'public API',
    mails: 1,
    arrange: ({ fixture }, { member_status }) =>
      fixture.freshPasscode({ memberStatus: member_status }),
  },
  'a member was sent a passcode and types another': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange({ fixture }) {
      const login = await fixture.freshPasscode();
      return { ...login, code: otherCode(login.code), left_over_code: login.code };
    },
  },
  'a member has a passcode that was used already': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.freshPasscode();
      const { organization_id, email_address, code } = login;
      await api.authenticate({ organization_id, email_address, code });
      return login;
    },
  },
  'a member has a passcode that has expired': {
    arrangedBy: 'emulator control',
    skipReason: `a passcode lives for ten minutes, and ${whyNoClock}`,
    mails: 1,
    wrongCodes: 1,
    // The emulator has one clock for all organizations.
    alone: true,
    async arrange({ controls, fixture }) {
      const login = await fixture.freshPasscode();
      await controls.advanceClock(secondsThatAPasscodeLives + 1);
      return login;
    },
  },
  'a member has a passcode that a newer one replaced': {
    arrangedBy: 'public API',
    mails: 2,
    wrongCodes: 1,
    async arrange({ fixture }) {
      const login = await fixture.freshPasscode();
      return { ...login, left_over_code: await fixture.passcode(login) };
    },
  },
  'the member is locked after too many wrong passcodes': {
    arrangedBy: 'emulator control',
    skipReason:
      'ten wrong passcodes lock a member, and a real project is spared that many failures',
    mails: 1,
    wrongCodes: 10,
    async arrange({ api, fixture }) {
      const login = await fixture.freshPasscode();
      const { organization_id, email_address } = login;
      const code = otherCode(login.code);
      for (let failure = 0; failure < failuresThatLock; failure += 1) {
        await api.expectRejected({ organization_id, email_address, code });
      }
      if (await api.isLocked(organization_id, login.member_id)) return login;
      throw new HarnessError('set-up-refused', {
        failedTo: 'lock the member',
        reason: `the provider shows is_locked false after ${failuresThatLock} wrong passcodes`,
      });
    },
  },
} as const satisfies Partial<StateTable>;

/** docs/discoveries/stytch.md#passcodes */
const secondsThatAPasscodeLives = 600;
/** docs/discoveries/stytch.md#locks-and-limits */
const failuresThatLock = 10;
