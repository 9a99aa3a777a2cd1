import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const typedPasscode = ['organization_id', 'email_address', 'code'] as const;
const waitsForTotp = [
  'organization_id',
  'member_id',
  'intermediate_session_token',
  'totp_code',
] as const;

/** Provider states in which time has passed; only an emulator can be brought into them. */
export const timeStates = {
  'a member has a passcode and some minutes have passed': {
    parameters: z.strictObject({
      member_status: z.enum(['active', 'pending']),
      /** What the sending asked for: nothing, or so many minutes to log in and so many to sign up. */
      lifetime: z.enum(['by default', '5 to log in, 15 to sign up', '15 to log in, 5 to sign up']),
      minutes_passed: z.int(),
    }),
    provides: typedPasscode,
  },
  'a member was locked and some minutes have passed': {
    parameters: z.strictObject({ minutes_passed: z.int() }),
    provides: typedPasscode,
  },
  'a login waits for the first code of a TOTP registration of some minutes': {
    parameters: z.strictObject({ expiration_minutes: z.int(), minutes_passed: z.int() }),
    provides: waitsForTotp,
  },
  'a login waits for a code of a TOTP registration that was verified hours ago': {
    parameters: z.strictObject({}),
    provides: waitsForTotp,
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
