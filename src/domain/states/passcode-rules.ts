import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const none = z.strictObject({});
const memberByAddress = ['organization_id', 'email_address'] as const;
const typedPasscode = [...memberByAddress, 'code'] as const;

/** Provider states that show a rule of passcodes: whose they are, how often, and what comes along. */
export const passcodeRuleStates = {
  'a member types the passcode of another member': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member who was invited has a fresh passcode': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member was sent two passcodes and types the newer': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member has used the newer of two passcodes and types the older': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member failed nine times, logged in, failed once more and has a fresh passcode': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member has a fresh passcode and types the address in capitals': {
    parameters: none,
    provides: typedPasscode,
  },
  'a member has a fresh passcode and an intermediate session that was used already': {
    parameters: none,
    provides: [...typedPasscode, 'intermediate_session_token'],
  },
  'a member has a fresh passcode and a session that has expired': {
    parameters: none,
    provides: [...typedPasscode, 'session_token'],
  },
  'a member has a fresh passcode and a session JWT that was forged': {
    parameters: none,
    provides: [...typedPasscode, 'session_jwt'],
  },
  'the organization requires MFA and the member has a fresh passcode and the session of another': {
    parameters: none,
    provides: [...typedPasscode, 'session_token'],
  },
  'a member has a fresh passcode and a session with custom claims': {
    parameters: z.strictObject({ claims: z.array(z.enum(['department', 'team'])).min(1) }),
    provides: [...typedPasscode, 'session_token'],
  },
  'the organization takes no passcodes any more and a breakglass member has a fresh one': {
    parameters: none,
    provides: typedPasscode,
  },
  'the organization takes no passcodes and the member is breakglass': {
    parameters: none,
    provides: memberByAddress,
  },
  'the organization takes no passcodes': {
    parameters: none,
    provides: memberByAddress,
  },
  'the organization takes no passcodes any more and the member has a fresh one': {
    parameters: none,
    provides: typedPasscode,
  },
  'the organization of an active member is suspended': {
    parameters: none,
    provides: memberByAddress,
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
