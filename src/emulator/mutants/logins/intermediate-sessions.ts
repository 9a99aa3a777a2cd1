import { breaking } from '../mutant';

const completing = 'rules/complete-login.ts';

/** The intermediate sessions of logins, broken. */
export const intermediateSessionMutants = [
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
];
