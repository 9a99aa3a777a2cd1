import { z } from 'zod';
import type { ProvidedValue } from '../provided-values';

const none = z.strictObject({});
const memberById = ['organization_id', 'member_id'] as const;
const waitingLogin = [...memberById, 'intermediate_session_token'] as const;
const waitsForSms = [...waitingLogin, 'sms_code'] as const;
const waitsForTotp = [...waitingLogin, 'totp_code'] as const;

/** Whose intermediate session comes with the second factor, and what became of it. */
const intermediateSession = z.enum([
  'of this login',
  'of another member',
  'that is unknown',
  'that was used already',
]);

/** Provider states in which a login waits for its second factor, or a member has one. */
export const secondFactorStates = {
  'the organization leaves MFA to its members and one who is enrolled has a fresh passcode': {
    parameters: z.strictObject({ enrolled: z.enum(['phone', 'TOTP']) }),
    provides: ['organization_id', 'email_address', 'code'],
  },
  'the organization requires MFA by TOTP and a member with a phone has a fresh passcode': {
    parameters: none,
    provides: ['organization_id', 'email_address', 'code'],
  },
  'the organization restricts MFA to other methods': {
    parameters: z.strictObject({
      allowed_mfa_methods: z.array(z.enum(['sms_otp', 'totp'])).min(1),
    }),
    provides: memberById,
  },
  'the organization restricts MFA to other methods and the member is breakglass': {
    parameters: z.strictObject({
      allowed_mfa_methods: z.array(z.enum(['sms_otp', 'totp'])).min(1),
    }),
    provides: memberById,
  },
  'the member is locked after too many wrong codes of another kind': {
    parameters: z.strictObject({ shown: z.enum(['TOTP', 'recovery']) }),
    provides: waitsForTotp,
  },
  'a login waits for the SMS passcode that was sent and the organization is suspended': {
    parameters: none,
    provides: waitsForSms,
  },
  'a member was sent an SMS passcode and shows the session of another': {
    parameters: none,
    provides: [...memberById, 'session_token', 'sms_code'],
  },
  'a member with a phone has a session and a TOTP registration': {
    parameters: z.strictObject({ registration: z.enum(['new', 'verified']) }),
    provides: [...memberById, 'session_token', 'totp_code'],
  },
  'a member with a phone has a session without it': {
    parameters: none,
    provides: [...memberById, 'session_token'],
  },
  'a member has used a recovery code': {
    parameters: none,
    provides: memberById,
  },
  'a member has nothing enrolled': {
    parameters: none,
    provides: memberById,
  },
  'a login waits for MFA and nothing is enrolled': {
    parameters: none,
    provides: waitingLogin,
  },
  'a login waits for a phone number': {
    parameters: none,
    provides: waitingLogin,
  },
  'a login waits for the SMS passcode that was sent': {
    parameters: z.strictObject({ intermediate_session: intermediateSession }),
    provides: waitsForSms,
  },
  'a login waits for another SMS passcode': {
    parameters: none,
    provides: waitsForSms,
  },
  'a login comes with an SMS passcode that was used already': {
    parameters: none,
    provides: waitsForSms,
  },
  'a login comes with an SMS passcode that has expired': {
    parameters: none,
    provides: waitsForSms,
  },
  'a login comes with an SMS passcode that a newer one replaced': {
    parameters: none,
    provides: waitsForSms,
  },
  'the member is locked after too many wrong SMS passcodes': {
    parameters: none,
    provides: waitsForSms,
  },
  'a member has a session and was sent an SMS passcode': {
    parameters: z.strictObject({ enrolment: z.enum(['enrolled', 'not enrolled']) }),
    provides: [...memberById, 'session_token', 'sms_code'],
  },
  'a member has a verified phone': {
    parameters: none,
    provides: memberById,
  },
  'a login waits for the first code of a TOTP registration': {
    parameters: z.strictObject({ intermediate_session: intermediateSession }),
    provides: waitsForTotp,
  },
  'a login waits for a code of a verified TOTP registration': {
    parameters: none,
    provides: waitsForTotp,
  },
  'a login waits for another TOTP code': {
    parameters: none,
    provides: waitsForTotp,
  },
  'a login comes with a TOTP code that was used already': {
    parameters: none,
    provides: waitsForTotp,
  },
  'a login comes with a TOTP code and its intermediate session has expired': {
    parameters: none,
    provides: waitsForTotp,
  },
  'a login waits for a TOTP code and the registration was not verified in time': {
    parameters: none,
    provides: waitsForTotp,
  },
  'a member has a session and a new TOTP registration': {
    parameters: none,
    provides: [...memberById, 'session_token', 'session_jwt', 'totp_code'],
  },
  'a member has a session and a verified TOTP registration': {
    parameters: none,
    provides: [...memberById, 'session_token'],
  },
  'a login waits and the member has a recovery code': {
    parameters: z.strictObject({
      recovery: z.enum(['fresh', 'used already', 'rotated away', 'after a rotation']),
      intermediate_session: intermediateSession,
    }),
    provides: [...waitingLogin, 'recovery_code'],
  },
  'a member has two recovery codes left': {
    parameters: z.strictObject({
      tried_in_vain: z.enum(['nothing', 'a used code', 'a code that was rotated away']),
    }),
    provides: [...memberById, 'session_token', 'recovery_code'],
  },
} as const satisfies Record<string, { parameters: z.ZodType; provides: readonly ProvidedValue[] }>;
