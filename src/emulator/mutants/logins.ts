import { breaking } from './mutant';

const completing = 'rules/complete-login.ts';
const login = 'routes/authenticate-otp.ts';
const outcome = 'rules/login-outcome.ts';

/** What comes of a right passcode, broken. */
export const loginMutants = [
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
  ...breaking(
    '`session_token`, `session_jwt` and `intermediate_session_token` exclude each other: 400 `too_many_session_arguments` (status: I)',
    'rules/refuse-excluding-arguments.ts',
    {
      'two session arguments are taken': ['count > 1', 'count > 2'],
      'one session argument is too many': ['count > 1', 'count > 0'],
    },
  ),
  ...breaking(
    'An intermediate session comes back the same while something is missing',
    completing,
    {
      'an intermediate session comes back with a new token': [
        'token: earlier?.token ?? newToken()',
        'token: newToken()',
      ],
      'an intermediate session is prolonged': [
        'earlier?.expiresAt ?? now + intermediateMilliseconds',
        'now + intermediateMilliseconds',
      ],
      'an intermediate session forgets its earlier factors': [
        '[...earlier.factors, factor] : [factor]',
        '[factor] : [factor]',
      ],
    },
  ),
  ...breaking('An intermediate session is used up when nothing is missing any more', completing, {
    'a completed intermediate session stays good': [
      'if (earlier !== undefined) world.intermediateSessions.delete(earlier.token);',
      '',
    ],
    'a completed login has no session': [
      'return { session: full, mfaRequired: null, primaryRequired: null };',
      'return { mfaRequired: null, primaryRequired: null };',
    ],
    'the intermediate session of another member is completed': [
      'earlier !== undefined && belongsTo(earlier, member)',
      'earlier !== undefined',
    ],
  }),
  ...breaking(
    'A malformed token, intermediate ones too: 400 `invalid_session_token`',
    'sessions/find-session.ts',
    {
      'a malformed session token is not found': [
        "if (!isTokenShaped(token)) throw new Refusal('invalid_session_token');",
        '',
      ],
      'a malformed intermediate token is not found': [
        "if (!isTokenShaped(token)) throw new Refusal('invalid_session_token');",
        '',
        'sessions/find-intermediate.ts',
      ],
      'a forged JWT is told as a session that is not found': [
        "if (id === undefined) throw new Refusal('invalid_session_token');",
        "if (id === undefined) throw new Refusal('session_not_found');",
      ],
      'a forged JWT is taken for any session': [
        "if (id === undefined) throw new Refusal('invalid_session_token');",
        'if (id === undefined) return [...world.sessions.values()].at(-1);',
      ],
    },
  ),
  ...breaking(
    'The device of a telemetry id is told when a control made it known',
    'bodies/login-body.ts',
    {
      'a known device is not told': [
        'member_device: device === undefined ? null :',
        'member_device: true ? null :',
      ],
      'the device of another telemetry id is told': [
        'deviceBody(device, now)',
        "deviceBody('another', now)",
      ],
      'a device that nobody knows is told': [
        'telemetryId && world.devices.has(telemetryId)',
        'telemetryId',
      ],
    },
  ),
  ...breaking(
    'A suspended organization refuses its members (that one tenant can be suspended: I)',
    login,
    {
      'a suspended organization lets its members in': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
      ],
      'a suspended organization sends passcodes': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/send-otp.ts',
      ],
      'a suspended organization takes second factors': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/second-factor-request.ts',
      ],
      'a suspended organization takes sessions of others': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/exchange-session.ts',
      ],
      'a suspended organization is joined': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/exchange-intermediate-session.ts',
      ],
    },
  ),
  ...breaking('Another primary factor is asked for when a control says so, before MFA', outcome, {
    'another primary factor is not asked for': [
      'if (member.primaryRequired !== null) {',
      'if (false) {',
    ],
    'another primary factor is asked for without naming it': [
      'allowedAuthMethods: member.primaryRequired',
      'allowedAuthMethods: []',
    ],
    'MFA is asked for in place of another primary factor': [
      "return { kind: 'primary', allowedAuthMethods: member.primaryRequired };",
      "return { kind: 'mfa' };",
    ],
  }),
];
