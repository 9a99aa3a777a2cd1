import { breaking } from './mutant';

const finishing = 'rules/finish-login.ts';
const taking = 'rules/take-passcode.ts';
const bypass = 'rules/refuse-mfa-bypass.ts';
const totp = 'rules/consume-totp.ts';
const starting = 'rules/start-second-factor.ts';
const enrolment = 'rules/mfa-enrolment.ts';
const codes = 'rules/consume-recovery-code.ts';
const showing = 'routes/authenticate-second-factor.ts';

/** SMS, authenticator applications and recovery codes, broken. */
export const secondFactorMutants = [
  ...breaking(
    'A second factor finishes a login with the intermediate session, which it uses up, and the session has both factors',
    finishing,
    {
      'a finished intermediate session stays good': [
        'if (intermediate !== undefined) world.intermediateSessions.delete(intermediate.token);',
        '',
      ],
      'a finished login has the second factor alone': ['[...earlier, factor]', '[factor]'],
      'a finished login has the first factor alone': ['[...earlier, factor]', '[...earlier]'],
      'a finished login ignores the asked duration': [
        'openSession(world, member, [...earlier, factor], options)',
        'openSession(world, member, [...earlier, factor], { ...options, minutes: undefined })',
      ],
      'a finished login ignores claims': [
        'claims: asked.session_custom_claims ?? undefined,',
        'claims: undefined,',
        showing,
      ],
    },
  ),
  ...breaking(
    'A second factor is added to a session that comes with it, which is extended',
    finishing,
    {
      'a second factor opens another session': [
        'if (session !== undefined) return extendSession(world, session, [factor], options);',
        '',
      ],
      'a second factor is not added to the session': [
        'extendSession(world, session, [factor], options)',
        'extendSession(world, session, [], options)',
      ],
      'a second factor does not extend the session': [
        'if (session !== undefined) return extendSession(',
        'const before = session?.expiresAt; const extendAsBefore: typeof extendSession = (...given) => Object.assign(extendSession(...given), { expiresAt: before }); if (session !== undefined) return extendAsBefore(',
      ],
    },
  ),
  ...breaking(
    'Exactly one of the three kinds of session comes with a second factor (types C, statuses I)',
    'routes/second-factor-request.ts',
    {
      'a second factor needs no login': ['if (needed) refuseSessionArguments(given);\n  else ', ''],
      'a second factor takes several sessions': ['refuseSessionArguments(given);', '{}'],
    },
  ),
  ...breaking(
    "The session is the member's own, an intermediate one of discovery by its address: 400 `member_session_member_id_mismatch` (type C, status I)",
    'rules/refuse-foreign-session.ts',
    {
      "another member's login takes a second factor": [
        "if (isForeign) throw new Refusal('member_session_member_id_mismatch');",
        '',
      ],
      "another member's intermediate session takes a second factor": [
        '(intermediate !== undefined && !belongsTo(intermediate, member))',
        'false',
      ],
      "another member's session takes a second factor": [
        '(session !== undefined && session.memberId !== member.memberId) ||',
        '',
      ],
    },
  ),
  ...breaking(
    'A second factor waits for the primary ones: 400 `action_available_only_once_primary_authentication_is_met` (when it comes: I)',
    'rules/refuse-before-primary.ts',
    {
      'a second factor comes before the primary one': [
        "throw new Refusal('action_available_only_once_primary_authentication_is_met');",
        '',
      ],
      'a second factor before the primary one is told as a foreign session': [
        "new Refusal('action_available_only_once_primary_authentication_is_met')",
        "new Refusal('member_session_member_id_mismatch')",
      ],
    },
  ),
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
  ...breaking(
    'A TOTP is RFC 6238 with SHA-1, six digits, 30 seconds; a step before and after counts too (I)',
    'second-factors/totp-of.ts',
    {
      'any TOTP code is right': [
        'return delta === null ? undefined : Math.floor(now / 1000 / period) + delta;',
        'return Math.floor(now / 1000 / period) + (delta ?? 0);',
      ],
      'a TOTP code changes every minute': ['const period = 30;', 'const period = 60;'],
      'no TOTP code is right': ['delta === null ? undefined', 'delta !== null ? undefined'],
    },
  ),
  ...breaking("TOTP codes go by the machine's clock, as authenticator applications do", totp, {
    "TOTP codes go by the emulator's clock": [
      'freshStep(registration, code, machineNow)',
      'freshStep(registration, code, now)',
    ],
    'TOTP codes are an hour late': [
      'freshStep(registration, code, machineNow)',
      'freshStep(registration, code, machineNow + 3_600_000)',
    ],
  }),
  ...breaking(
    'A TOTP code is used once: `totp_code_already_authenticated` (text C, 401: I)',
    totp,
    {
      'a used TOTP code is accepted': [
        "if (registration.usedSteps.includes(step)) throw new Refusal('totp_code_already_authenticated');",
        '',
      ],
      'a used TOTP code is told as a wrong one': [
        "new Refusal('totp_code_already_authenticated')",
        "new Refusal('unable_to_authenticate_totp')",
      ],
    },
  ),
  ...breaking(
    'Wrong TOTP code 401 `unable_to_authenticate_totp`, none registered 404 `totp_not_found` (types C, statuses I)',
    totp,
    {
      'a wrong TOTP code is told as one that was used': [
        "new Refusal('unable_to_authenticate_totp')",
        "new Refusal('totp_code_already_authenticated')",
      ],
      'a TOTP that nobody registered is told as expired': [
        "new Refusal('totp_not_found')",
        "new Refusal('expired_totp')",
      ],
    },
  ),
  ...breaking(
    'A registration is verified within 60 minutes, or 5 to 1440 on request; `invalid_expiration` (type C, status I)',
    'rules/totp-minutes.ts',
    {
      'a registration may be verified within a day': ['return 60;', 'return 1440;'],
      'a registration of a minute is made': ['asked < 5', 'asked < 1'],
      'the asked lifetime of a registration is ignored': ['return asked;', 'return 60;'],
    },
  ),
  ...breaking('One that was not verified in time is void: `expired_totp` (type C, 401: I)', totp, {
    'a registration is never too old': [
      "if (!totp.verified && totp.expiresAt <= now) throw new Refusal('expired_totp');",
      '',
    ],
    'a verified registration expires': ['!totp.verified && ', ''],
    'an expired registration is not found': [
      "new Refusal('expired_totp')",
      "new Refusal('totp_not_found')",
    ],
  }),
  ...breaking(
    'A second verified TOTP: 400 `active_totp_exists` (type C, status I); one that is not verified gives way (I)',
    'rules/refuse-second-totp.ts',
    {
      'a second TOTP takes the place of the first': [
        "if (verifiedTotp(member) !== undefined) throw new Refusal('active_totp_exists');",
        '',
      ],
      'a second TOTP is told as too few factors': [
        "new Refusal('active_totp_exists')",
        "new Refusal('insufficient_factors')",
      ],
    },
  ),
  ...breaking('Ten recovery codes come with a TOTP (ten: I)', 'rules/recovery-code-count.ts', {
    'no recovery code comes with a TOTP': ['recoveryCodeCount = 10', 'recoveryCodeCount = 0'],
    'one recovery code comes with a TOTP': [
      'recoveryCodeCount = 10',
      'recoveryCodeCount = 1',
      'rules/recovery-code-count.ts',
      'inferred',
    ],
    'the recovery codes of a TOTP are others than those told': [
      'recovery_codes: recoveryCodes.map(({ code }) => code)',
      'recovery_codes: newRecoveryCodes().map(({ code }) => code)',
      'routes/create-totp.ts',
    ],
    'the registration id of a TOTP is another': [
      'totp_registration_id: registrationId,',
      "totp_registration_id: newId('member-totp'),",
      'routes/create-totp.ts',
    ],
    'the secret of a TOTP is another than that told': [
      '      secret,\n      totp_registration_id',
      '      secret: newTotpSecret(),\n      totp_registration_id',
      'routes/create-totp.ts',
    ],
    'the QR code of a TOTP holds another secret': [
      'totpUri(member, issuer, secret)',
      'totpUri(member, issuer, newTotpSecret())',
      'routes/create-totp.ts',
    ],
  }),
  ...breaking(
    'A recovery code is used once: 401 `unable_to_authenticate_recovery_code`, wrong ones too (type C, status I)',
    codes,
    {
      'a used recovery code is accepted': ['!one.used && ', ''],
      'a recovery code is not used up': ['found.used = true;', ''],
      'any recovery code is accepted': ['!one.used && one.code === code', '!one.used'],
      'the number of recovery codes left is wrong': [
        'secondFactors.recoveryCodes.filter(({ used }) => !used).length',
        'secondFactors.recoveryCodes.length',
        'routes/recover.ts',
      ],
      'used recovery codes are listed': [
        'member.secondFactors.recoveryCodes.filter(({ used }) => !used)',
        'member.secondFactors.recoveryCodes',
        'routes/recovery-codes.ts',
      ],
      'no recovery code is listed': [
        'active.map(({ code }) => code)',
        '[]',
        'routes/recovery-codes.ts',
      ],
    },
  ),
  ...breaking('A recovery code unenrols nothing', codes, {
    'a recovery code unenrols the member': [
      'found.used = true;',
      'found.used = true; member.mfaEnrolled = false;',
    ],
    'a recovery code deletes the TOTP': [
      'found.used = true;',
      'found.used = true; member.secondFactors.totp = null;',
    ],
  }),
  ...breaking('A rotation voids the codes before', 'routes/recovery-codes.ts', {
    'a rotation leaves the codes as they are': [
      'member.secondFactors.recoveryCodes = newRecoveryCodes();',
      '',
    ],
    'a rotation adds to the codes before': [
      'member.secondFactors.recoveryCodes = newRecoveryCodes();',
      'member.secondFactors.recoveryCodes = [...member.secondFactors.recoveryCodes, ...newRecoveryCodes()];',
    ],
  }),
  ...breaking(
    'No recovery codes without a verified TOTP: 400 `no_active_recovery_code_backed_factor` (type C, status I)',
    'rules/refuse-without-recovery-codes.ts',
    {
      'recovery codes are told without a TOTP': ['verifiedTotp(member) === undefined', 'false'],
      'no recovery codes are told as a TOTP that is not found': [
        "new Refusal('no_active_recovery_code_backed_factor')",
        "new Refusal('totp_not_found')",
      ],
    },
  ),
];
