import { breaking } from './mutant';

const passcode = 'rules/consume-passcode.ts';
const counting = 'countFailures(member, now, () => takePasscode(passcodes, code, now));';
const own = 'world.passcodes.get(member.memberId) ?? []';
const opening = 'sessions/open-session.ts';
const opened = 'world.sessions.set(session.token, session);\n  return session;\n}\n\n/** Adds';
const exchange = 'rules/exchange-login.ts';
const exchanged = 'session: openSession(world, member, factors, options),';

/** One member, organization or session taken for another, or changed along with it. */
export const mixUpMutants = [
  ...breaking(
    'Wrong code 404 `otp_code_not_found`; used or expired 401 `unable_to_auth_otp_code`',
    passcode,
    {
      'a passcode of another organization is accepted': [
        own,
        '[...(world.passcodes.get(member.memberId) ?? []), ...[...world.members.values()].filter((one) => one.emailAddress === member.emailAddress && one !== member).flatMap((one) => world.passcodes.get(one.memberId) ?? [])]',
      ],
      'a passcode of another member of the organization is accepted': [
        own,
        '[...(world.passcodes.get(member.memberId) ?? []), ...world.membersOf(member.organizationId).filter((one) => one !== member).flatMap((one) => world.passcodes.get(one.memberId) ?? [])]',
      ],
      'a wrong passcode uses up the right one': [
        "if (passcode === undefined) throw new Refusal('otp_code_not_found');",
        "if (passcode === undefined) { for (const one of passcodes) one.state = 'used'; throw new Refusal('otp_code_not_found'); }",
        'rules/take-passcode.ts',
      ],
      'an expired passcode is told as a wrong one': [
        "if (passcode.state !== 'fresh' || passcode.expiresAt <= now) {",
        "if (passcode.expiresAt <= now) throw new Refusal('otp_code_not_found'); if (passcode.state !== 'fresh') {",
        'rules/take-passcode.ts',
      ],
    },
  ),
  ...breaking('Ten failures in a row lock a member for an hour', passcode, {
    'failures of one member lock all of the organization': [
      counting,
      'try { countFailures(member, now, () => takePasscode(passcodes, code, now)); } finally { if (member.lockedUntil !== null) for (const one of world.membersOf(member.organizationId)) one.lockedUntil = member.lockedUntil; }',
    ],
    'failures of one member count for all of the organization': [
      counting,
      'try { countFailures(member, now, () => takePasscode(passcodes, code, now)); } catch (cause) { for (const one of world.membersOf(member.organizationId)) if (one !== member) one.failures = member.failures; throw cause; }',
    ],
    'failures of one member lock the address everywhere': [
      counting,
      'try { countFailures(member, now, () => takePasscode(passcodes, code, now)); } finally { if (member.lockedUntil !== null) for (const one of world.members.values()) if (one.emailAddress === member.emailAddress) one.lockedUntil = member.lockedUntil; }',
    ],
    'a lock ends the sessions of the member': [
      counting,
      'try { countFailures(member, now, () => takePasscode(passcodes, code, now)); } finally { if (member.lockedUntil !== null) world.forgetSessionsOf(member.memberId); }',
      passcode,
      'inferred',
    ],
  }),
  ...breaking('A session lasts 60 minutes unless asked', opening, {
    'a login ends the other sessions of the member': [
      opened,
      'world.forgetSessionsOf(member.memberId); world.sessions.set(session.token, session);\n  return session;\n}\n\n/** Adds',
    ],
    'a login ends the sessions of the other members': [
      opened,
      'for (const one of world.membersOf(member.organizationId)) if (one !== member) world.forgetSessionsOf(one.memberId); world.sessions.set(session.token, session);\n  return session;\n}\n\n/** Adds',
    ],
    'a login goes on with a session that the member has': [
      'const now = world.clock.now();\n  const session: Session = {',
      'const now = world.clock.now();\n  for (const one of world.sessions.values()) if (one.memberId === member.memberId) return one;\n  const session: Session = {',
    ],
    'every session of a member has the same token': [
      'token: newToken(),',
      'token: [...world.sessions.values()].find((one) => one.memberId === member.memberId)?.token ?? newToken(),',
    ],
    'every session of a member has the same id': [
      "sessionId: newId('member-session'),",
      "sessionId: [...world.sessions.values()].find((one) => one.memberId === member.memberId)?.sessionId ?? newId('member-session'),",
    ],
  }),
  ...breaking(
    'A session is exchanged for one of the member with the same address in another organization; the one shown lives on (I)',
    exchange,
    {
      'an exchanged session has the roles of the session before': [
        exchanged,
        'session: Object.assign(openSession(world, member, factors, options), { roles: session.roles }),',
      ],
      'an exchanged session ends with the session before': [
        exchanged,
        'session: Object.assign(openSession(world, member, factors, options), { expiresAt: session.expiresAt }),',
      ],
      'an exchanged session has the claims of the session before': [
        exchanged,
        'session: openSession(world, member, factors, { ...options, claims: { ...session.claims, ...options.claims } }),',
        exchange,
        'inferred',
      ],
      'an exchanged session has the id of the session before': [
        exchanged,
        'session: Object.assign(openSession(world, member, factors, options), { sessionId: session.sessionId }),',
      ],
      'an exchange into another organization finds the first member there': [
        'world.findMember(organization.organizationId, owner.emailAddress)',
        'world.membersOf(organization.organizationId)[0]',
        'routes/exchange-session.ts',
      ],
    },
  ),
  ...breaking('A session is revoked in four ways', 'routes/revoke-session.ts', {
    'to revoke all sessions of a member revokes the first alone': [
      'world.forgetSessionsOf(asked.member_id);',
      'for (const [token, one] of world.sessions) if (one.memberId === asked.member_id) { world.sessions.delete(token); break; }',
    ],
    'to revoke all sessions of a member revokes those of the organization': [
      'world.forgetSessionsOf(asked.member_id);',
      "for (const one of world.membersOf(world.members.get(asked.member_id)?.organizationId ?? '')) world.forgetSessionsOf(one.memberId);",
    ],
    'to revoke a session ends another one of the member': [
      'world.sessions.delete(session.token);',
      'const last = [...world.sessions.values()].filter((one) => one.memberId === session.memberId).at(-1); world.sessions.delete(last?.token ?? session.token);',
    ],
    'to revoke a session ends the sessions of the address everywhere': [
      'world.forgetSessionsOf(asked.member_id);',
      'for (const one of world.members.values()) if (one.emailAddress === world.members.get(asked.member_id ?? "")?.emailAddress) world.forgetSessionsOf(one.memberId);',
    ],
  }),
  ...breaking('An expired session is 404 `session_not_found`', 'sessions/find-session.ts', {
    'an intermediate session is taken for a session': [
      'const session = world.sessions.get(token);',
      "const waiting = world.intermediateSessions.get(token); const moment = world.clock.now(); const session = world.sessions.get(token) ?? (waiting?.memberId ? { sessionId: 'member-session-test-00000000-0000-4000-8000-000000000001', token, memberId: waiting.memberId, organizationId: world.members.get(waiting.memberId)?.organizationId ?? '', startedAt: moment, lastAccessedAt: moment, expiresAt: waiting.expiresAt, claims: {}, roles: [], factors: [...waiting.factors] } : undefined);",
    ],
    'a session token is good in any case of its letters': [
      'const session = world.sessions.get(token);',
      'const session = world.sessions.get(token) ?? [...world.sessions.values()].find((one) => one.token.toLowerCase() === token.toLowerCase());',
      'sessions/find-session.ts',
      'inferred',
    ],
    'a revoked session token opens the newest session': [
      "if (session === undefined) throw new Refusal('session_not_found');\n  return session;",
      "const newest = [...world.sessions.values()].at(-1); if (session === undefined && newest === undefined) throw new Refusal('session_not_found');\n  return (session ?? newest) as Session;",
    ],
  }),
  ...breaking(
    'An organization is found by its id, slug or external id',
    'routes/organizations.ts',
    {
      'a change of one organization changes all': [
        'applyInput(world, organization, asked);',
        'const { organization_slug: _, organization_external_id: __, ...shared } = asked; for (const one of world.organizations.values()) applyInput(world, one, shared as typeof asked); applyInput(world, organization, asked);',
      ],
    },
  ),
  ...breaking(
    'A member is got by id or by address, by one of them (type C, status I)',
    'world.ts',
    {
      'a member is found by address in any organization': [
        'const wanted = emailAddress.toLowerCase();\n    for (const member of this.members.of(organizationId)) {',
        'const wanted = emailAddress.toLowerCase();\n    for (const member of [...this.members.of(organizationId), ...this.members.values()]) {',
      ],
    },
  ),
  ...breaking(
    'A passcode of discovery: ten minutes (2 to 15 on request), single use, newest only, mailed to anybody (the last: I)',
    'routes/authenticate-discovery-otp.ts',
    {
      'a passcode of discovery of another address is accepted': [
        'world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []',
        '[...world.discoveryPasscodes.values()].flat()',
      ],
    },
  ),
  ...breaking(
    'An SMS passcode is used once, and verifies the number (the latter: I)',
    'rules/consume-sms-passcode.ts',
    {
      'a used SMS passcode counts as long as it lives': [
        'takePasscode(passcodes, code, now)',
        'takePasscode(structuredClone(passcodes), code, now)',
      ],
    },
  ),
  ...breaking(
    'A recovery code is used once: 401 `unable_to_authenticate_recovery_code`, wrong ones too (type C, status I)',
    'rules/consume-recovery-code.ts',
    {
      'a recovery code uses up the others': [
        'found.used = true;',
        'for (const one of member.secondFactors.recoveryCodes) one.used = true;',
      ],
      'a recovery code uses up another one': [
        'found.used = true;',
        'const other = member.secondFactors.recoveryCodes.findLast((one) => !one.used && one !== found); (other ?? found).used = true;',
      ],
    },
  ),
];
