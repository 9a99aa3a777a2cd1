import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const none = z.strictObject({});
const typedPasscode = ['email_address', 'code'] as const;
const loginWithoutOrganization = [
  'organization_id',
  'email_address',
  'intermediate_session_token',
] as const;

/** What the address is to the organization that was made for it. */
const membership = z.enum(['active member', 'pending member', 'none']);

/** Provider states of a login that begins without an organization. */
export const discoveryStates = {
  'an address that is nowhere a member': {
    parameters: none,
    provides: ['email_address'],
  },
  'an address has a fresh passcode of discovery': {
    parameters: z.strictObject({ membership: membership.extract(['active member', 'none']) }),
    provides: typedPasscode,
  },
  'an address was sent a passcode of discovery and types another': {
    parameters: none,
    provides: typedPasscode,
  },
  'an address has a passcode of discovery that was used already': {
    parameters: none,
    provides: typedPasscode,
  },
  'an address has a passcode of discovery that has expired': {
    parameters: none,
    provides: typedPasscode,
  },
  'an address has a passcode of discovery that a newer one replaced': {
    parameters: none,
    provides: typedPasscode,
  },
  'an address has an intermediate session of discovery': {
    parameters: z.strictObject({
      membership,
      mfa_policy: z.enum(['OPTIONAL', 'REQUIRED_FOR_ALL']),
    }),
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery and an organization of its domain': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address of a verified e-mail domain has an intermediate session of discovery': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery and an organization of another domain': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery and wants a slug': {
    parameters: z.strictObject({ slug: z.enum(['free', 'taken']) }),
    provides: ['organization_slug', 'email_address', 'intermediate_session_token'],
  },
  'an address has an intermediate session of discovery that was listed with': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery and its organization takes other methods': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery and its organization is suspended': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery and is locked': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery that was used already': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'an address has an intermediate session of discovery that has expired': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'a member has an intermediate session that is unknown': {
    parameters: none,
    provides: loginWithoutOrganization,
  },
  'a member has a session where another organization admits the e-mail domain': {
    parameters: none,
    provides: ['organization_id', 'email_address', 'session_token', 'session_jwt'],
  },
  'a member has an intermediate session and a session': {
    parameters: none,
    provides: ['session_token', 'intermediate_session_token'],
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
