import { breaking } from '../mutant';

const sending = 'routes/send-otp.ts';
const login = 'routes/authenticate-otp.ts';

/** Whom a passcode is sent to, broken. */
export const strangerMutants = [
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
