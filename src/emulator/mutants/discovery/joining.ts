import { breaking } from '../mutant';

const joining = 'rules/join-by-login.ts';
const exchange = 'routes/exchange-intermediate-session.ts';

/** The choice of an organization, broken. */
export const joiningMutants = [
  ...breaking('An exchange of an intermediate session uses it up', joining, {
    'an exchanged intermediate session stays good': [
      'world.intermediateSessions.delete(earlier.token);',
      '',
    ],
    'an exchange of an intermediate session ignores the asked duration': [
      'options: { minutes, claims },',
      'options: { minutes: undefined, claims },',
      exchange,
    ],
    'an exchange of an intermediate session ignores claims': [
      'options: { minutes, claims },',
      'options: { minutes, claims: undefined },',
      exchange,
    ],
    'an exchange takes an expired intermediate session': [
      ' || found.expiresAt <= world.clock.now()',
      '',
      'sessions/find-intermediate.ts',
    ],
  }),
  ...breaking('It makes pending members active', joining, {
    'a member stays pending after an exchange of an intermediate session': [
      "member.status = 'active';",
      '',
    ],
    'an address stays unverified after an exchange of an intermediate session': [
      'member.emailVerified = true;',
      '',
    ],
  }),
  ...breaking(
    'It makes members of an admitted domain, others are refused (types C, statuses I)',
    exchange,
    {
      'an exchange makes members of every domain': [
        'if (known === undefined) refuseStranger(organization, emailAddress);\n  else ',
        'if (known !== undefined) ',
      ],
      'an exchange of an intermediate session takes a locked member': [
        'else refuseLocked(known, world.clock.now());',
        '',
      ],
      'an exchange makes a known member anew': ['known ?? newMember', 'newMember'],
    },
  ),
  ...breaking('What is missing keeps the same intermediate session', joining, {
    'an exchange that needs more gives another intermediate session': [
      'const intermediate = { ...earlier, memberId: member.memberId };',
      'const intermediate = { ...earlier, memberId: member.memberId, token: [...earlier.token].reverse().join("") };',
    ],
    'an exchange that needs more prolongs the intermediate session': [
      'const intermediate = { ...earlier, memberId: member.memberId };',
      'const intermediate = { ...earlier, memberId: member.memberId, expiresAt: earlier.expiresAt + 3_600_000 };',
    ],
    'an exchange of an intermediate session never needs MFA': [
      'needs.primary === null && !needs.mfa',
      'needs.primary === null',
    ],
  }),
  ...breaking(
    'A login that shows a method which the organization does not take is told which it takes',
    'rules/admitted-factors.ts',
    {
      'every method counts everywhere': [
        "authMethods !== 'RESTRICTED' || member?.isBreakglass === true",
        'true',
      ],
      'an allowed method counts for nothing': [
        'allowedAuthMethods.includes(',
        '!allowedAuthMethods.includes(',
      ],
      'a login is not told which methods the organization takes': [
        'enough ? null : organization.allowedAuthMethods',
        'enough ? null : []',
        'rules/login-needs.ts',
      ],
    },
  ),
];
