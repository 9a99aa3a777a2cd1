import { breaking } from '../mutant';

const taking = 'rules/take-passcode.ts';
const totp = 'rules/consume-totp.ts';
const codes = 'rules/consume-recovery-code.ts';
const showing = 'routes/authenticate-second-factor.ts';

/** Passcodes by SMS, broken. */
export const smsMutants = [
  ...breaking('An SMS passcode lives for two minutes', 'rules/sms-minutes.ts', {
    'an SMS passcode lives for an hour': ['smsMinutes = 2', 'smsMinutes = 60'],
    'an SMS passcode is dead when it arrives': ['smsMinutes = 2', 'smsMinutes = 0'],
  }),
  ...breaking(
    'An SMS passcode is used once, and verifies the number (the latter: I)',
    'rules/consume-sms-passcode.ts',
    {
      'a used SMS passcode is accepted': [
        'takePasscode(passcodes, code, now)',
        'takePasscode(structuredClone(passcodes), code, now)',
      ],
      'an SMS passcode does not verify the number': [
        'secondFactors.verifiedPhone = phoneNumber;',
        '',
        'rules/consume-sms-passcode.ts',
        'inferred',
      ],
      'the factor of an SMS names another phone number': [
        'phoneId, phoneNumber, createdAt',
        "phoneId, phoneNumber: '+12025550199', createdAt",
      ],
    },
  ),
  ...breaking('Only the newest SMS passcode counts', 'second-factors/send-sms.ts', {
    'an older SMS passcode is forgotten': [
      'supersede(secondFactors.smsPasscodes,',
      'supersede([],',
    ],
    'every SMS passcode counts': [
      'secondFactors.smsPasscodes = supersede(secondFactors.smsPasscodes, {',
      'secondFactors.smsPasscodes = ((earlier, one) => [...earlier, one])(secondFactors.smsPasscodes, {',
    ],
  }),
  ...breaking('Wrong SMS passcode 404 `otp_code_not_found`, as by mail', taking, {
    'any six digits are an SMS passcode': [
      'passcodes.findLast((one) => one.code === code)',
      "('phoneNumber' in (passcodes.at(-1) ?? {}) ? passcodes.at(-1) : passcodes.findLast((one) => one.code === code))",
    ],
    'a wrong SMS passcode is told as an expired one': [
      "if (passcode === undefined) throw new Refusal('otp_code_not_found');",
      "if (passcode === undefined) throw new Refusal('phoneNumber' in (passcodes.at(-1) ?? {}) ? 'unable_to_auth_otp_code' : 'otp_code_not_found');",
    ],
  }),
  ...breaking('Failures of a second factor count toward the lock', 'rules/count-failures.ts', {
    'no failure counts': ['if (cause instanceof Refusal) countFailure(member, now);', ''],
    'a wrong SMS passcode does not count': [
      'countFailures(member, now, () => takePasscode(passcodes, code, now));',
      'takePasscode(passcodes, code, now);',
      'rules/consume-sms-passcode.ts',
    ],
    'a wrong TOTP code does not count': [
      'countFailures(member, now, () => freshStep(registration, code, machineNow))',
      'freshStep(registration, code, machineNow)',
      totp,
    ],
    'a wrong recovery code does not count': [
      'countFailures(member, now, () => freshRecoveryCode(member, code))',
      'freshRecoveryCode(member, code)',
      codes,
    ],
    'a lock lets a second factor pass': ['refuseLocked(member, now);', '', showing],
  }),
  ...breaking(
    'The forms of codes: six digits, or three groups of four (types C, statuses and form I)',
    'rules/refuse-code-form.ts',
    {
      'the form of an SMS passcode is not looked at': ["throw new Refusal('invalid_code');", '{}'],
      'the form of a TOTP code is not looked at': ["throw new Refusal('invalid_totp_code');", '{}'],
      'a recovery code is looked up as a TOTP code': [
        "if (recoveryCode.test(code)) throw new Refusal('recovery_code_used_as_totp_code');",
        '',
      ],
      'a TOTP code is looked up as a recovery code': [
        "if (sixDigits.test(code)) throw new Refusal('totp_code_used_as_recovery_code');",
        '',
      ],
      'the form of a recovery code is not looked at': [
        "throw new Refusal('invalid_recovery_code');",
        '{}',
      ],
    },
  ),
  ...breaking(
    'The first SMS links its number; another number, or none, is refused (status of none: I)',
    'rules/sms-number.ts',
    {
      'another phone number is linked in place of the first': [
        'if (asked && asked !== member.mfaPhoneNumber) refusePhoneNumber(member, asked);',
        '',
      ],
      'the first SMS links no number': [
        'member.mfaPhoneNumber = number;',
        'const before = member.mfaPhoneNumber; member.mfaPhoneNumber = number; queueMicrotask(() => { member.mfaPhoneNumber = before; });',
        'routes/send-sms-otp.ts',
      ],
      'an SMS goes to no number at all': [
        "if (number === '') throw new Refusal('member_phone_number_not_found');",
        '',
      ],
    },
  ),
];
