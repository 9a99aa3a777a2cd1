import { breaking } from './mutant';

const checking = 'routes/authenticate-session.ts';
const opening = 'sessions/open-session.ts';
const extending = 'session.factors = [...session.factors, ...factors].slice(-20);';

/** Times that only show when some have passed. */
export const timeMutants = [
  ...breaking('A check of a session extends it only when a duration came', checking, {
    'a check starts the session anew': [
      'session.lastAccessedAt = now;',
      'session.lastAccessedAt = now; Object.assign(session, { startedAt: now });',
    ],
    'a check with a duration starts the session anew': [
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute;',
      'if (minutes !== undefined) Object.assign(session, { startedAt: now, expiresAt: now + minutes * minute });',
    ],
    'a duration counts from the start of the session': [
      'session.expiresAt = now + minutes * minute',
      'session.expiresAt = session.startedAt + minutes * minute',
    ],
    'a duration only ever prolongs a session': [
      'session.expiresAt = now + minutes * minute',
      'session.expiresAt = Math.max(session.expiresAt, now + minutes * minute)',
    ],
    'a check slides the end of the session along': [
      'session.lastAccessedAt = now;',
      'session.expiresAt += now - session.lastAccessedAt; session.lastAccessedAt = now;',
    ],
    'a check makes the factors of a session new': [
      'session.lastAccessedAt = now;',
      'session.lastAccessedAt = now; for (const one of session.factors) one.lastAuthenticatedAt = now;',
      checking,
      'inferred',
    ],
  }),
  ...breaking(
    'A valid session of the same member steps over MFA and is extended; of another member it is ignored',
    opening,
    {
      'a passcode starts the session that comes with it anew': [
        extending,
        `${extending} Object.assign(session, { startedAt: now });`,
      ],
      'a factor that is shown again takes the place of the others': [
        extending,
        'session.factors = [...factors];',
      ],
    },
  ),
  ...breaking('An intermediate session lives for ten minutes', 'rules/join-by-login.ts', {
    'an intermediate session begins anew when it comes to an organization': [
      'const intermediate = { ...earlier, memberId: member.memberId };',
      'const intermediate = { ...earlier, memberId: member.memberId, expiresAt: world.clock.now() + 600_000 };',
    ],
  }),
  ...breaking('Every field that a response computes', 'routes/members.ts', {
    'a change leaves the time of the last change alone': [
      'member.updatedAt = world.clock.now();\n  return memberResponse(world, organization, member);\n}\n\n/** `DELETE',
      'return memberResponse(world, organization, member);\n}\n\n/** `DELETE',
    ],
    'a change makes a member new': [
      'member.updatedAt = world.clock.now();\n  return memberResponse(world, organization, member);\n}\n\n/** `DELETE',
      'Object.assign(member, { createdAt: world.clock.now(), updatedAt: world.clock.now() });\n  return memberResponse(world, organization, member);\n}\n\n/** `DELETE',
    ],
    'a change of an organization leaves the time of its last change alone': [
      'organization.updatedAt = world.clock.now();\n  for',
      'for',
      'routes/organization-input.ts',
    ],
    'a change makes an organization new': [
      'organization.updatedAt = world.clock.now();\n  for',
      'Object.assign(organization, { createdAt: world.clock.now(), updatedAt: world.clock.now() });\n  for',
      'routes/organization-input.ts',
    ],
    'a login makes a member new': [
      'member.updatedAt = now;',
      'member.updatedAt = now; Object.assign(member, { createdAt: now });',
      'rules/join-by-login.ts',
    ],
    'a passcode makes a member new': [
      'activate(member, world.clock.now());\n  const login',
      'activate(member, world.clock.now());\n  Object.assign(member, { createdAt: world.clock.now() });\n  const login',
      'routes/authenticate-otp.ts',
    ],
  }),
  ...breaking('A success sets the count of failures back', 'rules/lock.ts', {
    'failures are forgotten when a passcode is sent': [
      'world.addPasscode(member.memberId, passcode);',
      'world.addPasscode(member.memberId, passcode); member.failures = 0;',
      'routes/send-otp.ts',
    ],
    'a passcode that is sent ends a lock': [
      'world.addPasscode(member.memberId, passcode);',
      'world.addPasscode(member.memberId, passcode); member.lockedUntil = null;',
      'routes/send-otp.ts',
    ],
    'a lock that has ended comes back with the next failure': [
      'member.failures = 0;\n  member.lockedAt = null;',
      'member.lockedAt = null;',
    ],
  }),
];
