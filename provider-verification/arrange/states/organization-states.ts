import type { StateTable } from './state-definition';

/** States about the organization, the member and the project, before any passcode is used. */
export const organizationStates = {
  'an organization': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ fixture }) {
      const { organization_id } = await fixture.organization();
      return { organization_id };
    },
  },
  'an organization that admits new members by e-mail domain': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ fixture }) {
      const email_address = fixture.newAddress();
      const admittedDomain = email_address.slice(email_address.lastIndexOf('@') + 1);
      const { organization_id } = await fixture.organization({ admittedDomain });
      return { organization_id, email_address };
    },
  },
  'an organization that admits everybody': {
    arrangedBy: 'public API',
    mails: 0,
    async arrange({ fixture }) {
      const { organization_id } = await fixture.organization({ admitsEverybody: true });
      return { organization_id, email_address: fixture.newAddress() };
    },
  },
  'an active member': {
    arrangedBy: 'public API',
    mails: 0,
    arrange: ({ fixture }) => fixture.login(),
  },
  'the credentials of the project are wrong': {
    arrangedBy: 'public API',
    mails: 0,
    wrongSecret: true,
    arrange: ({ fixture }) => fixture.login(),
  },
  'the organization is suspended': {
    arrangedBy: 'emulator control',
    skipReason: 'Stytch suspends organizations itself; the public API has no call for it',
    mails: 1,
    async arrange({ controls, fixture }) {
      const login = await fixture.freshPasscode();
      await controls.suspend(login.organization_id);
      return login;
    },
  },
} as const satisfies Partial<StateTable>;
