import { otherCode } from './other-code';
import type { StateTable } from './state-definition';
import { whyNoInvite } from './why-no-invite';

/** States that show whose a passcode is, which of several counts, and where one is taken. */
export const passcodeOwnerStates = {
  'a member types the passcode of another member': {
    arrangedBy: 'public API',
    mails: 1,
    members: 2,
    wrongCodes: 1,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const other = await fixture.member(login);
      const code = await fixture.passcode(other);
      return { ...login, code };
    },
  },
  'a member who was invited has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason: whyNoInvite,
    mails: 1,
    async arrange({ fixture }) {
      const login = await fixture.invitedMember(await fixture.organization());
      return { ...login, code: await fixture.passcode(login) };
    },
  },
  'a member was sent two passcodes and types the newer': {
    arrangedBy: 'public API',
    mails: 2,
    async arrange({ fixture }) {
      const login = await fixture.login();
      await fixture.passcode(login);
      return { ...login, code: await fixture.passcode(login) };
    },
  },
  'a member has used the newer of two passcodes and types the older': {
    arrangedBy: 'public API',
    mails: 2,
    wrongCodes: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.freshPasscode();
      const { organization_id, email_address } = login;
      const newer = await fixture.passcode(login);
      await api.authenticate({ organization_id, email_address, code: newer });
      return login;
    },
  },
  'a member failed nine times, logged in, failed once more and has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason: 'a real project is spared ten wrong passcodes',
    mails: 2,
    wrongCodes: 10,
    async arrange({ api, fixture }) {
      const login = await fixture.freshPasscode();
      const { organization_id, email_address } = login;
      const member = { organization_id, email_address };
      for (let failure = 0; failure < failuresThatLock - 1; failure += 1) {
        await api.authenticateInVain({ ...member, code: otherCode(login.code) });
      }
      await api.authenticate({ ...member, code: login.code });
      const code = await fixture.passcode(login);
      await api.authenticateInVain({ ...member, code: otherCode(code) });
      return { ...login, code };
    },
  },
  'a member has a fresh passcode and types the address in capitals': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ fixture }) {
      const login = await fixture.freshPasscode();
      return { ...login, email_address: login.email_address.toUpperCase() };
    },
  },
  'the organization takes no passcodes any more and a breakglass member has a fresh one': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.freshPasscode({ isBreakglass: true });
      await api.updateOrganization(login.organization_id, {
        auth_methods: 'RESTRICTED',
        allowed_auth_methods: ['google_oauth'],
      });
      return login;
    },
  },
  'the organization takes no passcodes and the member is breakglass': {
    arrangedBy: 'public API',
    mails: 0,
    arrange: ({ fixture }) =>
      fixture.login({ allowedAuthMethods: ['google_oauth'], isBreakglass: true }),
  },
  'the organization takes no passcodes': {
    arrangedBy: 'public API',
    mails: 0,
    arrange: ({ fixture }) => fixture.login({ allowedAuthMethods: ['google_oauth'] }),
  },
  'the organization takes no passcodes any more and the member has a fresh one': {
    arrangedBy: 'public API',
    mails: 1,
    wrongCodes: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.freshPasscode();
      await api.updateOrganization(login.organization_id, {
        auth_methods: 'RESTRICTED',
        allowed_auth_methods: ['google_oauth'],
      });
      return login;
    },
  },
  'the organization of an active member is suspended': {
    arrangedBy: 'emulator control',
    skipReason: 'Stytch suspends organizations itself; the public API has no call for it',
    mails: 0,
    async arrange({ controls, fixture }) {
      const login = await fixture.login();
      await controls.suspend(login.organization_id);
      return login;
    },
  },
} as const satisfies Partial<StateTable>;

/** docs/discoveries/stytch.md#locks-and-limits */
const failuresThatLock = 10;
