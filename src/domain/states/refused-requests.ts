import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

/** Requests about a session that no documentation allows. */
export const refusedOfSessions = z.enum([
  'a check that extends it by four minutes',
  'a check that extends it by more than 366 days',
  'a check with five kilobytes of claims',
  'a check with a claim of Stytch itself',
  'a check by token and JWT',
  'a check of nothing',
  'a check by a forged JWT',
  'a check by an intermediate session',
  'a revocation of nothing',
  'a revocation by two names',
  'a revocation of an unknown session',
  'a revocation of an unknown member',
  'an exchange of nothing',
  'an exchange by token and JWT',
  'an exchange where the member is not',
  'an SMS passcode that nobody sent',
  'a change as a member by an unknown session',
  'a change as a member of trusted metadata',
]);

/** Requests for a passcode. */
export const refusedPasscodes = z.enum([
  'one that lives for a minute',
  'one that lives for sixteen minutes',
  'one to sign up with that lives for a minute',
  'one in a language that there is not',
  'one of a stranger where nobody is admitted',
  'one of a stranger of another domain',
  'one of a stranger whose domain ends alike',
  'one of a stranger whose name holds the domain',
  'one where passcodes are not taken',
]);

/** Uses of a passcode. */
export const refusedLogins = z.enum([
  'with a passcode that a newer one replaced',
  'with a passcode that is older than a used one',
  'with a session of four minutes',
  'with a session of more than 366 days',
  'with token and JWT of a session',
  'with five kilobytes of claims',
  'with a claim of Stytch itself',
  'with a forged session JWT',
  'where passcodes are not taken any more',
  'where the organization is suspended',
  'with an intermediate session where the organization is suspended',
  'with the session of another organization where this one is suspended',
]);

/** Requests of a login of discovery. */
export const refusedDiscoveries = z.enum([
  'a passcode that a newer one replaced',
  'a passcode that was asked to live for a minute',
  'a list by nothing',
  'a list by two sessions',
  'an exchange where nobody is admitted',
  'an exchange where another domain is admitted',
  'an exchange where the organization is suspended',
  'a creation with a session of four minutes',
]);

/** Changes and look-ups of organizations and members. */
export const refusedChanges = z.enum([
  'a slug of forbidden characters',
  'a name of 129 characters',
  'a domain that everybody uses',
  'an MFA policy that is not listed',
  'a method that is not listed',
  'the external id of another organization',
  'organization metadata of 21 keys',
  'the address of another member',
  'the retired address of another member',
  'the external id of another member',
  'a phone number that is none',
  'a phone number in place of another',
  'member metadata of 21 keys',
  'member metadata of five kilobytes',
  'a change of a member of another organization',
  'a member of another organization',
  'a member by nothing',
  'a deleted member by id',
  'a deleted member by address',
  'a search by an unknown filter',
  'a search by a text in place of a list',
]);

/** Requests about a second factor. */
export const refusedSecondFactors = z.enum([
  'an SMS to another phone number',
  'an SMS to no phone number',
  'an SMS to a verified phone without a login',
  'an SMS where TOTP alone is allowed',
  'an SMS passcode without a login',
  'an SMS passcode that a newer one replaced',
  'an SMS passcode of another member',
  'an SMS passcode with the session of another',
  'an SMS passcode with the login of another',
  'an SMS passcode where the organization is suspended',
  'a TOTP registration of a minute',
  'a TOTP registration around a phone',
  'a TOTP registration where SMS alone is allowed',
  'a TOTP code without a login',
  'a TOTP code of another member',
  'a TOTP code that was used already',
  'a recovery code without a login',
  'a recovery code of another member',
  'a recovery code that was used already',
  'a recovery code that was rotated away',
  'the recovery codes of who has none',
]);

/**
 * Provider states in which requests were made that must be refused; with which status no document
 * says, so that no interaction can hold it. Each is arranged by itself; one that is not refused fails
 * the state.
 */
export const refusedRequestStates = {
  'a member has a session after requests that must be refused': {
    parameters: z.strictObject({ refused: z.array(refusedOfSessions).min(1) }),
    provides: ['organization_id', 'member_id', 'session_token', 'session_jwt'],
  },
  'a member of an organization after requests for passcodes that must be refused': {
    parameters: z.strictObject({ refused: z.array(refusedPasscodes).min(1) }),
    provides: ['organization_id', 'member_id', 'email_address'],
  },
  'a member has a fresh passcode after logins that must be refused': {
    parameters: z.strictObject({ refused: z.array(refusedLogins).min(1) }),
    provides: ['organization_id', 'email_address', 'code'],
  },
  'an address has an intermediate session of discovery after requests that must be refused': {
    parameters: z.strictObject({ refused: z.array(refusedDiscoveries).min(1) }),
    provides: ['email_address', 'intermediate_session_token'],
  },
  'a member of an organization after changes that must be refused': {
    parameters: z.strictObject({ refused: z.array(refusedChanges).min(1) }),
    provides: ['organization_id', 'member_id', 'email_address'],
  },
  'a login waits for a TOTP code after requests that must be refused': {
    parameters: z.strictObject({ refused: z.array(refusedSecondFactors).min(1) }),
    provides: ['organization_id', 'member_id', 'intermediate_session_token', 'totp_code'],
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
