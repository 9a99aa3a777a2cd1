import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const none = z.strictObject({});
const typedPasscode = ['organization_id', 'email_address', 'code'] as const;
const memberById = ['organization_id', 'member_id'] as const;
const liveSession = [...memberById, 'session_token', 'session_jwt'] as const;
const discovered = ['organization_id', 'email_address', 'intermediate_session_token'] as const;

/** Provider states in which something was done before, and what follows shows that it was kept. */
export const followUpStates = {
  'a member types the passcode of another organization': {
    parameters: none,
    provides: typedPasscode,
  },
  'others are locked, and a member failed once and has a fresh passcode': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member has a session and some minutes have passed': {
    parameters: z.strictObject({ minutes_passed: z.int() }),
    provides: [...liveSession, 'email_address', 'code'],
  },
  'a member was made some minutes ago': {
    parameters: z.strictObject({ minutes_passed: z.int() }),
    provides: memberById,
  },
  'a member has a session that a check extended and gave claims': {
    parameters: none,
    provides: liveSession,
  },
  'a member went from one organization to another and has a session there': {
    parameters: none,
    provides: liveSession,
  },
  'a member who unenrolled has a fresh passcode': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member whom a policy enrolled has a fresh passcode where it holds no more': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member has a new address and a fresh passcode there': {
    parameters: none,
    provides: typedPasscode,
  },
  'another organization and its members were changed': {
    parameters: none,
    provides: memberById,
  },
  'a login was sent an SMS to the first phone of the member': {
    parameters: none,
    provides: [...memberById, 'intermediate_session_token', 'sms_code'],
  },
  'a login waits for a TOTP code after one of a registration that was too old': {
    parameters: none,
    provides: [...memberById, 'intermediate_session_token', 'totp_code'],
  },
  'an address types the passcode of discovery of another': {
    parameters: none,
    provides: ['email_address', 'code'],
  },
  'an address has an intermediate session of discovery and was invited': {
    parameters: none,
    provides: discovered,
  },
  'an address has an intermediate session of discovery and its domain is provisioned no more': {
    parameters: none,
    provides: discovered,
  },
  'an address has an intermediate session of discovery and its membership was deleted': {
    parameters: none,
    provides: discovered,
  },
  'an intermediate session of discovery has expired after it came to an organization': {
    parameters: none,
    provides: discovered,
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
