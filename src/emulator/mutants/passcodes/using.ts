import { breaking } from '../mutant';

const taking = 'rules/take-passcode.ts';
const sending = 'routes/send-otp.ts';
const login = 'routes/authenticate-otp.ts';

/** Passcodes as they are sent, typed and used up, broken. */
export const usingMutants = [
  ...breaking('A passcode: six digits, ten minutes (2 to 15 on request)', 'rules/otp-minutes.ts', {
    'a passcode lives for an hour': ['return 10;', 'return 60;'],
    'a passcode lives for two minutes': ['return 10;', 'return 2;'],
    'the asked lifetime of a passcode is ignored': ['return asked;', 'return 10;'],
    'the asked lifetime of a passcode is doubled': ['return asked;', 'return asked * 2;'],
    'a passcode never expires': ['passcode.expiresAt <= now', 'false', taking],
    'a new member waits for a passcode of another lifetime': [
      "member.status === 'active' ? loginMinutes : signupMinutes",
      "member.status === 'active' ? signupMinutes : loginMinutes",
      sending,
    ],
  }),
  ...breaking(
    'Another lifetime of a passcode: 400 `invalid_expiration_otp` (status: I)',
    'rules/otp-minutes.ts',
    {
      'a passcode of one minute is sent': ['asked < 2', 'asked < 1'],
      'a passcode of an hour is sent': ['asked > 15', 'asked > 60'],
    },
  ),
  ...breaking('A passcode is used once', taking, {
    'a used passcode is accepted': ["passcode.state = 'used';", ''],
    'a passcode is used up for its successors only': [
      "passcode.state !== 'fresh' ||",
      "passcode.state === 'superseded' ||",
    ],
  }),
  ...breaking(
    'Wrong code 404 `otp_code_not_found`; used or expired 401 `unable_to_auth_otp_code`',
    taking,
    {
      'a wrong passcode is accepted': [
        'passcodes.findLast((one) => one.code === code)',
        'passcodes.at(-1)',
      ],
      'a wrong passcode is told as a used one': [
        "new Refusal('otp_code_not_found')",
        "new Refusal('unable_to_auth_otp_code')",
      ],
      'a used passcode is told as a wrong one': [
        "new Refusal('unable_to_auth_otp_code')",
        "new Refusal('otp_code_not_found')",
      ],
      'a passcode is taken by its first digits': [
        'one.code === code',
        'one.code.slice(0, 5) === code.slice(0, 5)',
      ],
    },
  ),
  ...breaking(
    'A code that a newer one replaced: 401 `unable_to_auth_otp_code`',
    'rules/supersede-passcodes.ts',
    {
      'a replaced passcode is accepted': [
        "for (const one of earlier) if (one.state === 'fresh') one.state = 'superseded';",
        '',
      ],
      'a new passcode is void': [
        'return [...earlier, passcode]',
        "passcode.state = 'superseded'; return [...earlier, passcode]",
      ],
      'a replaced passcode is forgotten': ['const remembered = 5', 'const remembered = 1'],
    },
  ),
  ...breaking('Order of checks: form, organization, member, lock, session arguments, code', login, {
    'the form of a passcode is not looked at': [
      "if (!/^\\d{6}$/.test(asked.code)) throw new Refusal('invalid_code');",
      '',
    ],
    'a lock is looked at after the passcode': [
      'refuseLocked(member, world.clock.now());',
      'consumePasscode(world, member, asked.code); refuseLocked(member, world.clock.now());',
    ],
    'an unknown member is told as an unknown organization': [
      "if (member === undefined) throw new Refusal('member_not_found');",
      "if (member === undefined) throw new Refusal('organization_not_found');",
    ],
    'the form of an e-mail address is not looked at': [
      'refuseMalformedEmail(asked.email_address);',
      '',
    ],
    'an unknown locale is taken': ['checkLocale(asked.locale);', ''],
  }),
  ...breaking('A success makes an invited member active', login, {
    'an invited member stays invited by a passcode': [
      "member.status = 'active';",
      "if (member.status === 'pending') member.status = 'active';",
    ],
    'an invited member stays invited by an exchange': [
      "member.status = 'active';",
      "if (member.status === 'pending') member.status = 'active';",
      'rules/exchange-login.ts',
    ],
  }),
  ...breaking(
    'Mails come in en, es, fr and pt-br, an SMS in more (the list of SDK 14.2)',
    'routes/check-locale.ts',
    {
      'a mail comes in any language': [
        "if (isUnlisted(locale, ofMails)) throw new Refusal('invalid_locale');",
        '',
      ],
      'no language is listed': ['!listed.includes(locale)', 'true'],
    },
  ),
  ...breaking('A success makes a pending member active and the address verified', login, {
    'a pending member stays pending': ["member.status = 'active';", ''],
    'an address stays unverified': ['member.emailVerified = true;', ''],
    'a member becomes active when a passcode is sent': [
      'send(world, organization, member, minutes',
      "member.status = 'active'; send(world, organization, member, minutes",
      sending,
    ],
    'an address is verified when a passcode is sent': [
      'send(world, organization, member, minutes',
      'member.emailVerified = true; send(world, organization, member, minutes',
      sending,
    ],
  }),
  ...breaking('A code is used up also when MFA is still asked for', 'rules/consume-passcode.ts', {
    'a passcode stays good while a member is enrolled': [
      'takePasscode(passcodes, code, now)',
      'takePasscode(member.mfaEnrolled ? structuredClone(passcodes) : passcodes, code, now)',
    ],
    'no passcode is used up': [
      'takePasscode(passcodes, code, now)',
      'takePasscode(structuredClone(passcodes), code, now)',
    ],
  }),
];
