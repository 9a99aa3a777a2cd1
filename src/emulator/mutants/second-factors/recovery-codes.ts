import { breaking } from '../mutant';

const codes = 'rules/consume-recovery-code.ts';

/** Recovery codes, broken. */
export const recoveryCodeMutants = [
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
