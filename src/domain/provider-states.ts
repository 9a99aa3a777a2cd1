import { z } from 'zod';
import type { ProvidedValue } from './provided-values';
import { discoveryStates } from './states/discovery';
import { followUpStates } from './states/follow-ups';
import { memberStates } from './states/members';
import { passcodeRuleStates } from './states/passcode-rules';
import { permissionStates } from './states/permissions';
import { refusedRequestStates } from './states/refused-requests';
import { secondFactorStates } from './states/second-factor';
import { sessionStates } from './states/sessions';
import { timeStates } from './states/times';

const none = z.strictObject({});
const memberStatus = z.enum(['active', 'pending']);
const freshPasscode = ['organization_id', 'email_address', 'code'] as const;

/**
 * Every provider state of the contract, once: the parameters that a consumer test gives, and the
 * values that arranging it provides. Consumer tests and provider verification both read it, so a
 * state that nobody arranges does not compile, and a value that is not provided is noticed.
 */
export const providerStates = {
  'an organization': {
    parameters: none,
    provides: ['organization_id'],
  },
  'an organization that admits new members by e-mail domain': {
    parameters: none,
    provides: ['organization_id', 'email_address'],
  },
  'an organization that admits everybody': {
    parameters: none,
    provides: ['organization_id', 'email_address'],
  },
  'an active member': {
    parameters: none,
    provides: ['organization_id', 'email_address', 'member_id'],
  },
  'a member has a fresh passcode': {
    parameters: z.strictObject({ member_status: memberStatus }),
    provides: [...freshPasscode, 'organization_slug'],
  },
  'a member was sent a passcode and types another': {
    parameters: none,
    provides: freshPasscode,
  },
  'a member has a passcode that was used already': {
    parameters: none,
    provides: freshPasscode,
  },
  'a member has a passcode that has expired': {
    parameters: none,
    provides: freshPasscode,
  },
  'a member has a passcode that a newer one replaced': {
    parameters: none,
    provides: freshPasscode,
  },
  'the organization requires MFA and the member has a fresh passcode': {
    parameters: z.strictObject({ enrolled: z.enum(['phone', 'nothing']) }),
    provides: freshPasscode,
  },
  'the organization requires MFA and the member has a session and a fresh passcode': {
    parameters: none,
    provides: [...freshPasscode, 'session_token', 'session_jwt'],
  },
  'a member has an intermediate session and a fresh passcode': {
    parameters: none,
    provides: [...freshPasscode, 'intermediate_session_token'],
  },
  'a login has waited for MFA for two minutes and has a fresh passcode': {
    parameters: none,
    provides: [...freshPasscode, 'intermediate_session_token'],
  },
  'a member has a fresh passcode and a session that was revoked': {
    parameters: none,
    provides: [...freshPasscode, 'session_token'],
  },
  'a member has a fresh passcode and an intermediate session that is unknown': {
    parameters: none,
    provides: [...freshPasscode, 'intermediate_session_token'],
  },
  'the organization asks for another primary factor and the member has a fresh passcode': {
    parameters: z.strictObject({ allowed_auth_methods: z.array(z.string()).min(1) }),
    provides: freshPasscode,
  },
  'the device of the member is known and the member has a fresh passcode': {
    parameters: none,
    provides: [...freshPasscode, 'telemetry_id'],
  },
  'the credentials of the project are wrong': {
    parameters: none,
    provides: ['organization_id', 'email_address'],
  },
  'the member is locked after too many wrong passcodes': {
    parameters: none,
    provides: freshPasscode,
  },
  'the organization is suspended': {
    parameters: none,
    provides: freshPasscode,
  },
  'too many requests were made': {
    parameters: none,
    provides: freshPasscode,
  },
  'the provider has an internal error': {
    parameters: none,
    provides: freshPasscode,
  },
  ...secondFactorStates,
  ...discoveryStates,
  ...sessionStates,
  ...memberStates,
  ...passcodeRuleStates,
  ...timeStates,
  ...permissionStates,
  ...refusedRequestStates,
  ...followUpStates,
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;

export type ProviderStateName = keyof typeof providerStates;

/** The parameters of one provider state. */
export type StateParameters<Name extends ProviderStateName> = z.infer<
  (typeof providerStates)[Name]['parameters']
>;

/** The names of the values that one provider state provides. */
export type ProvidedValueOf<Name extends ProviderStateName> =
  (typeof providerStates)[Name]['provides'][number];
