import { breaking } from '../mutant';

const bypass = 'rules/refuse-mfa-bypass.ts';
const starting = 'rules/start-second-factor.ts';
const enrolment = 'rules/mfa-enrolment.ts';

/** What is enrolled, offered and sent by itself, broken. */
export const enrolmentMutants = [
  ...breaking(
    'A member with a verified second factor has no SMS sent and no TOTP made without a login (type, status I)',
    bypass,
    {
      'a verified phone has SMS sent without a login': [
        'hasActiveSecondFactor(member) && session === undefined && intermediate === undefined',
        'false',
      ],
      'nobody has an SMS sent without a login': [
        'hasActiveSecondFactor(member) && session',
        'session',
      ],
    },
  ),
  ...breaking(
    'Another second factor is enrolled only with a session on which the first was shown (type C, 403: I)',
    bypass,
    {
      'another second factor is enrolled around the first': [
        "if (!shown) throw new Refusal('insufficient_factors');",
        '',
      ],
      'a session of the first factor is enough for another second one': [
        "!('emailId' in factor)",
        'factor !== undefined',
      ],
    },
  ),
  ...breaking(
    '`mfa_methods` RESTRICTED refuses the other method, breakglass members excepted; no SMS is sent then (type C, 403: I)',
    'rules/refuse-restricted-mfa-method.ts',
    {
      'a restricted method of MFA is open to all': ["setting !== 'RESTRICTED'", 'true'],
      'an allowed method of MFA is refused': [
        'allowed.includes(method)',
        '!allowed.includes(method)',
      ],
      'a breakglass member is bound by the methods of MFA': [' || member.isBreakglass', ''],
    },
  ),
  ...breaking('A login that needs MFA sends an SMS by itself to a member with a phone', starting, {
    'no SMS is sent by itself': [
      'if (!sendsSmsByItself(organization, member)) return null;',
      'return null;',
    ],
    'an SMS is announced and not sent': ['sendSms(world, member, locale);', ''],
    'an SMS is sent and not announced': ["return 'sms_otp';", 'return null;'],
    'an SMS is announced to members without a phone': ["member.mfaPhoneNumber !== '' &&", ''],
  }),
  ...breaking('It sends none to a member whose default is TOTP', starting, {
    'a member who prefers TOTP has an SMS sent': ["member.defaultMfaMethod !== 'totp' &&", ''],
    'only a member who prefers TOTP has an SMS sent': [
      "member.defaultMfaMethod !== 'totp'",
      "member.defaultMfaMethod === 'totp'",
    ],
  }),
  ...breaking(
    '`member_options` is null when nothing is enrolled; a TOTP counts once it is verified (the latter: I)',
    'rules/login-outcome.ts',
    {
      'the options of a member are never told': [
        'member_options: memberOptions(member)',
        'member_options: null',
      ],
      'a member with nothing enrolled has options': [
        "if (member.mfaPhoneNumber === '' && totp === undefined) return null;",
        '',
      ],
      'the whole phone number is told': [
        '`XXXXXXX${member.mfaPhoneNumber.slice(-4)}`',
        'member.mfaPhoneNumber',
      ],
      'other digits of the phone number are told': [
        'member.mfaPhoneNumber.slice(-4)',
        'member.mfaPhoneNumber.slice(1, 5)',
      ],
      'the TOTP of a member is no option': ["totp?.registrationId ?? ''", "''"],
      'a TOTP counts before it is verified': [
        'secondFactors.totp?.verified === true ? secondFactors.totp : undefined',
        'secondFactors.totp ?? undefined',
        'second-factors/enrolled.ts',
        'inferred',
      ],
    },
  ),
  ...breaking(
    '`set_mfa_enrollment` enrols and unenrols; another value: 400 `bad_request` (I)',
    enrolment,
    {
      'enroll enrols nobody': ["else if (asked === 'enroll') member.mfaEnrolled = true;", ''],
      'unenroll unenrols nobody': [
        "else if (asked === 'unenroll') member.mfaEnrolled = false;",
        '',
      ],
      'another value of set_mfa_enrollment is ignored': [
        "throw new Refusal('bad_request', 'set_mfa_enrollment is enroll or unenroll.');",
        '',
        enrolment,
        'inferred',
      ],
      'every second factor enrols': [
        "else if (asked === 'enroll')",
        "else if (asked !== 'unenroll')",
      ],
    },
  ),
  ...breaking(
    '`REQUIRED_FOR_ALL` enrols whatever was asked (by TOTP: I; a recovery code changes nothing: I)',
    enrolment,
    {
      'an organization that requires MFA enrols nobody by itself': [
        "if (organization.mfaPolicy === 'REQUIRED_FOR_ALL') member.mfaEnrolled = true;",
        "if (asked === '') {}",
      ],
      'an organization that requires MFA lets members unenrol': [
        "if (organization.mfaPolicy === 'REQUIRED_FOR_ALL')",
        "if (organization.mfaPolicy === 'REQUIRED_FOR_ALL' && asked !== 'unenroll')",
      ],
    },
  ),
  ...breaking(
    'The first method becomes the default, a later one with `set_default_mfa`',
    enrolment,
    {
      'the first method is no default': [" || member.defaultMfaMethod === ''", ''],
      'every method becomes the default': [
        "asked === true || member.defaultMfaMethod === ''",
        'true',
      ],
      'set_default_mfa is ignored': ['asked === true || ', ''],
    },
  ),
];
