import { breaking } from './mutant';

const taking = 'rules/take-passcode.ts';
const sending = 'routes/send-otp.ts';
const login = 'routes/authenticate-otp.ts';

/** Passcodes by e-mail, broken. */
export const passcodeMutants = [
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
  ...breaking('Ten failures in a row lock a member for an hour', 'rules/lock.ts', {
    'a lock is never applied': ['if (member.failures < threshold) return;', 'return;'],
    'a lock is not looked at': [
      "if (member.lockedUntil > now) throw new Refusal('user_lock_limit_reached');",
      '',
    ],
    'eleven failures lock a member': ['threshold = 10', 'threshold = 11'],
    'nine failures lock a member': ['threshold = 10', 'threshold = 9'],
    'three failures lock a member': ['threshold = 10', 'threshold = 3'],
    'a lock lasts a minute': ['now + hour', 'now + hour / 60'],
    'a lock lasts a day': ['now + hour', 'now + 24 * hour'],
    'a lock lets the right passcode pass': ['refuseLocked(member, world.clock.now());', '', login],
  }),
  ...breaking('A success sets the count of failures back', 'rules/lock.ts', {
    'a success leaves the count of failures alone': [
      'member.failures = 0;',
      '',
      'rules/count-failures.ts',
    ],
    'a failure counts twice': ['member.failures += 1;', 'member.failures += 2;'],
  }),
  ...breaking(
    'An organization that restricts its methods binds sending and use alike, breakglass members excepted (status: I)',
    'rules/refuse-restricted-method.ts',
    {
      'a restricted method is open to all': ["organization.authMethods === 'RESTRICTED'", 'false'],
      'an allowed method is refused': [
        '!organization.allowedAuthMethods.includes(method)',
        'organization.allowedAuthMethods.includes(method)',
      ],
      'a breakglass member is bound by the methods': ['member?.isBreakglass !== true', 'true'],
      'a restricted method sends a passcode all the same': [
        "refuseRestrictedMethod(organization, known, 'email_otp');",
        '',
        sending,
      ],
      'a restricted method takes a passcode all the same': [
        "refuseRestrictedMethod(organization, member, 'email_otp');",
        '',
        login,
      ],
    },
  ),
  ...breaking('A stranger joins with ALL_ALLOWED', 'rules/refuse-stranger.ts', {
    'ALL_ALLOWED admits no stranger': [
      "if (organization.jitProvisioning === 'ALL_ALLOWED') return;",
      '',
    ],
    'ALL_ALLOWED admits those of a listed domain': [
      "if (organization.jitProvisioning === 'ALL_ALLOWED') return;\n  if (organization.jitProvisioning !== 'RESTRICTED') {",
      "if (organization.jitProvisioning === 'NOT_ALLOWED') {",
    ],
  }),
  ...breaking('A stranger joins by an allowed domain with RESTRICTED', 'rules/refuse-stranger.ts', {
    'RESTRICTED admits every domain': ['allowed.toLowerCase() === domain', 'true'],
    'RESTRICTED admits no domain': ['allowed.toLowerCase() === domain', 'false'],
    'a stranger is told that they were there before': [
      'member_created: known === undefined',
      'member_created: false',
      sending,
    ],
    'a member is told that they are new': [
      'member_created: known === undefined',
      'member_created: true',
      sending,
    ],
    'a stranger becomes active at once': ['pending: true', 'pending: false', sending],
    'a known member is made anew': ['known ?? newMember', 'newMember', sending],
  }),
  ...breaking('Any other stranger is refused (type C, status I)', 'rules/refuse-stranger.ts', {
    'an organization without provisioning admits strangers': [
      "throw new Refusal('email_jit_provisioning_not_allowed');",
      'return;',
    ],
    'a stranger of another domain is told as not allowed at all': [
      "new Refusal('invalid_email_for_jit_provisioning')",
      "new Refusal('email_jit_provisioning_not_allowed')",
    ],
    'a stranger is signed up whatever the organization says': [
      'if (known === undefined) refuseStranger(organization, asked.email_address);',
      '',
      sending,
    ],
  }),
];
