import { breaking } from '../mutant';

const totp = 'rules/consume-totp.ts';

/** Authenticator applications, broken. */
export const totpMutants = [
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
];
