import { z } from 'zod';
import type { ProvidedValue } from './provided-values';
import { discoveryStates } from './states/discovery';
import { secondFactorStates } from './states/second-factor';

const none = z.strictObject({});
const memberStatus = z.enum(['active', 'pending']);
const freshPasscode = ['organization_id', 'email_address', 'code'] as const;

/**
 * Every provider state of the contract, once: the parameters that a consumer test gives, and the
 * values that arranging it hands back. Consumer tests and provider verification both read it, so a
 * state that nobody arranges does not compile, and a value that is not handed over is noticed.
 */
export const providerStates = {
  'an organization': {
    parameters: none,
    hands: ['organization_id'],
  },
  'an organization that admits new members by e-mail domain': {
    parameters: none,
    hands: ['organization_id', 'email_address'],
  },
  'an active member': {
    parameters: none,
    hands: ['organization_id', 'email_address'],
  },
  'a member has a fresh passcode': {
    parameters: z.strictObject({ member_status: memberStatus }),
    hands: [...freshPasscode, 'organization_slug'],
  },
  'a member was sent a passcode and types another': {
    parameters: none,
    hands: freshPasscode,
  },
  'a member has a passcode that was used already': {
    parameters: none,
    hands: freshPasscode,
  },
  'a member has a passcode that has expired': {
    parameters: none,
    hands: freshPasscode,
  },
  'a member has a passcode that a newer one replaced': {
    parameters: none,
    hands: freshPasscode,
  },
  'the organization requires MFA and the member has a fresh passcode': {
    parameters: z.strictObject({ enrolled: z.enum(['phone', 'nothing']) }),
    hands: freshPasscode,
  },
  'the organization requires MFA and the member has a session and a fresh passcode': {
    parameters: none,
    hands: [...freshPasscode, 'session_token', 'session_jwt'],
  },
  'a member has an intermediate session and a fresh passcode': {
    parameters: none,
    hands: [...freshPasscode, 'intermediate_session_token'],
  },
  'a member has a fresh passcode and a session that was revoked': {
    parameters: none,
    hands: [...freshPasscode, 'session_token'],
  },
  'a member has a fresh passcode and an intermediate session that is unknown': {
    parameters: none,
    hands: [...freshPasscode, 'intermediate_session_token'],
  },
  'the organization asks for another primary factor and the member has a fresh passcode': {
    parameters: z.strictObject({ allowed_auth_methods: z.array(z.string()).min(1) }),
    hands: freshPasscode,
  },
  'the device of the member is known and the member has a fresh passcode': {
    parameters: none,
    hands: [...freshPasscode, 'telemetry_id'],
  },
  'the credentials of the project are wrong': {
    parameters: none,
    hands: ['organization_id', 'email_address'],
  },
  'the member is locked after too many wrong passcodes': {
    parameters: none,
    hands: freshPasscode,
  },
  'the organization is suspended': {
    parameters: none,
    hands: freshPasscode,
  },
  'too many requests were made': {
    parameters: none,
    hands: freshPasscode,
  },
  'the provider has an internal error': {
    parameters: none,
    hands: freshPasscode,
  },
  ...secondFactorStates,
  ...discoveryStates,
} as const satisfies Record<string, { parameters: z.ZodType; hands: readonly ProvidedValue[] }>;

export type ProviderStateName = keyof typeof providerStates;

/** The parameters of one provider state. */
export type StateParameters<Name extends ProviderStateName> = z.infer<
  (typeof providerStates)[Name]['parameters']
>;

/** The names of the values that one provider state hands over. */
export type HandedValue<Name extends ProviderStateName> =
  (typeof providerStates)[Name]['hands'][number];
