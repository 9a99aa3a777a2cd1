import { breaking } from '../mutant';

const completing = 'rules/complete-login.ts';
const login = 'routes/authenticate-otp.ts';
const outcome = 'rules/login-outcome.ts';

/** Whether a login asks for MFA, broken. */
export const mfaMutants = [
  ...breaking(
    "MFA is asked for by the organization's policy or the member's enrolment; then no session, an intermediate session of ten minutes, and `mfa_required`",
    outcome,
    {
      'MFA is asked of nobody': [
        "needsMfa(organization, member) ? { kind: 'mfa' } : { kind: 'nothing' }",
        "{ kind: 'nothing' }",
      ],
      'MFA is asked of everybody': [
        "needsMfa(organization, member) ? { kind: 'mfa' } : { kind: 'nothing' }",
        "{ kind: 'mfa' }",
      ],
      'the policy asks nobody for MFA': [
        "organization.mfaPolicy === 'REQUIRED_FOR_ALL' ||",
        '',
        'rules/login-needs.ts',
      ],
      'an enrolled member is not asked for MFA': [
        '|| member?.mfaEnrolled === true',
        '',
        'rules/login-needs.ts',
      ],
      'MFA is asked of members who are enrolled and whose organization requires it': [
        "=== 'REQUIRED_FOR_ALL' ||",
        "=== 'REQUIRED_FOR_ALL' &&",
        'rules/login-needs.ts',
      ],
      'no reason is told when MFA is missing': [
        'return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };',
        'return { intermediate, mfaRequired: null, primaryRequired: null };',
        completing,
      ],
      'an intermediate session is valid for an hour': [
        'earlier?.expiresAt ?? now + intermediateMilliseconds',
        'earlier?.expiresAt ?? now + 6 * intermediateMilliseconds',
        completing,
      ],
      'a session comes although MFA is missing': [
        'return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };',
        'return { intermediate, session: openSession(world, member, factors, options), mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };',
        completing,
      ],
    },
  ),
  ...breaking(
    'A valid session of the same member steps over MFA and is extended; of another member it is ignored',
    login,
    {
      'a session does not step over MFA': [
        "if (session !== undefined) return { kind: 'nothing' };",
        '',
        outcome,
      ],
      'a session of another member steps over MFA': [
        'named?.memberId === member.memberId ? named : undefined',
        'named',
      ],
      'a session of another member is refused': [
        'const intermediate = findIntermediate(world, asked',
        "if (named !== undefined && session === undefined) throw new Refusal('session_not_found'); const intermediate = findIntermediate(world, asked",
      ],
      'a session that comes with a passcode is replaced': [
        ': extendSession(world, session, factors, options)',
        ': openSession(world, member, factors, options)',
        completing,
      ],
      'a session that comes with a passcode is not extended': [
        'session.expiresAt = now + (options.minutes ?? defaultSessionMinutes) * minute;',
        '',
        'sessions/open-session.ts',
      ],
      'a factor is not added to the session that comes with it': [
        'session.factors = [...session.factors, ...factors].slice(-20);',
        '',
        'sessions/open-session.ts',
      ],
      'an extended session forgets its earlier factors': [
        '[...session.factors, ...factors].slice(-20)',
        '[...factors]',
        'sessions/open-session.ts',
      ],
      'an extended session was last accessed before': [
        'session.lastAccessedAt = now;',
        'session.lastAccessedAt -= 3_600_000;',
        'sessions/open-session.ts',
      ],
      'an extended session forgets its claims': [
        'session.claims = mergeClaims(session.claims, options.claims);',
        'session.claims = mergeClaims({}, options.claims);',
        'sessions/open-session.ts',
      ],
      'an extended session ignores new claims': [
        'session.claims = mergeClaims(session.claims, options.claims);',
        '',
        'sessions/open-session.ts',
      ],
    },
  ),
];
