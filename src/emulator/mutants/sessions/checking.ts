import { breaking } from '../mutant';

const opening = 'sessions/open-session.ts';
const checking = 'routes/authenticate-session.ts';
const claims = 'sessions/merge-claims.ts';

/** How long a session lasts, its claims and what it is checked with, broken. */
export const checkingMutants = [
  ...breaking('A session lasts 60 minutes unless asked', opening, {
    'a session lasts 30 minutes': ['defaultSessionMinutes = 60', 'defaultSessionMinutes = 30'],
    'a session lasts a day': ['defaultSessionMinutes = 60', 'defaultSessionMinutes = 1440'],
    'a session started an hour ago': ['startedAt: now,', 'startedAt: now - 3_600_000,'],
    'a session was accessed in an hour': [
      'lastAccessedAt: now,',
      'lastAccessedAt: now + 3_600_000,',
    ],
  }),
  ...breaking(
    'Sessions last 5 to 527040 minutes; `invalid_session_duration_minutes` otherwise (status: I)',
    'rules/session-minutes.ts',
    {
      'a session of four minutes is opened': ['asked < 5', 'asked < 4'],
      'a session of two years is opened': ['asked > 527_040', 'asked > 2 * 527_040'],
      'the asked duration is ignored': ['return asked;', 'return 60;'],
      'the asked duration is taken for hours': ['return asked;', 'return asked * 60;'],
    },
  ),
  ...breaking('A duration that is no number: 400 `bad_request`', checking, {
    'a duration may be a text': [
      'session_duration_minutes: z.number().nullish()',
      'session_duration_minutes: z.coerce.number().nullish()',
    ],
    'a duration of a passcode may be a text': [
      'session_duration_minutes: z.number().nullish()',
      'session_duration_minutes: z.coerce.number().nullish()',
      'routes/authenticate-otp.ts',
    ],
  }),
  ...breaking('A check of a session extends it only when a duration came', checking, {
    'every check extends the session': [
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute;',
      'session.expiresAt = now + (minutes ?? 60) * minute;',
    ],
    'no check extends the session': [
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute;',
      '',
    ],
    'a check extends the session from where it would end': [
      'session.expiresAt = now + minutes * minute',
      'session.expiresAt += minutes * minute',
    ],
    'a check leaves the last access alone': ['session.lastAccessedAt = now;', ''],
    'a check gives the session a new id': [
      'session_token: session.token,',
      "session_token: session.token, member_session: { ...sessionBody(session, organization), member_session_id: 'member-session-test-11111111-1111-4111-8111-111111111111' },",
    ],
    'a check gives back no token': ['session_token: session.token,', "session_token: '',"],
  }),
  ...breaking('Claims are merged, null deletes a key (without a duration too: I)', claims, {
    'claims are replaced and not merged': ['{ ...claims, ...asked }', 'asked'],
    'claims once set stay as they are': ['{ ...claims, ...asked }', '{ ...asked, ...claims }'],
    'claims are ignored': ['{ ...claims, ...asked }', 'claims'],
    'null does not delete a claim': ['value !== null && ', ''],
    'a check ignores claims': [
      'session.claims = mergeClaims(session.claims, asked.session_custom_claims ?? {});',
      '',
      checking,
    ],
    'a new session has no claims': [
      'claims: mergeClaims({}, options.claims),',
      'claims: {},',
      opening,
    ],
  }),
  ...breaking('Reserved names of claims are ignored', claims, {
    'reserved names become claims': [' && !reserved.has(name)', ''],
    'the reserved name sub becomes a claim': ["'sub', ", ''],
  }),
  ...breaking("Claims up to 4 KB, none of Stytch's own (types C, status I)", claims, {
    'claims of more than 4 KB are taken': ['limitBytes = 4096', 'limitBytes = 1_000_000'],
    'claims of a kilobyte are too large': ['limitBytes = 4096', 'limitBytes = 512'],
    "Stytch's own claims are taken": ["name.startsWith('https://stytch.com/')", 'false'],
  }),
  ...breaking(
    'No argument or two on sessions/authenticate (statuses: I)',
    'rules/refuse-session-arguments.ts',
    {
      'a check without a session says that there are too many': [
        "if (count === 0) throw new Refusal('no_session_arguments');",
        "if (count === 0) throw new Refusal('too_many_session_arguments');",
      ],
      'a check takes two sessions': [
        'refuseSessionArguments([asked.session_token, asked.session_jwt]);',
        '',
        checking,
      ],
      'a request takes two sessions': ['if (count > 1)', 'if (count > 2)'],
    },
  ),
  ...breaking('An expired session is 404 `session_not_found`', 'sessions/find-session.ts', {
    'an expired session is good': ['if (session.expiresAt <= world.clock.now()) {', 'if (false) {'],
    'an expired session is told as a malformed token': [
      "world.sessions.delete(session.token);\n    throw new Refusal('session_not_found');",
      "world.sessions.delete(session.token);\n    throw new Refusal('invalid_session_token');",
    ],
    'an unknown session token is told as malformed': [
      "if (session === undefined) throw new Refusal('session_not_found');",
      "if (session === undefined) throw new Refusal('invalid_session_token');",
    ],
    'an expired intermediate session is good': [
      ' || found.expiresAt <= world.clock.now()',
      '',
      'sessions/find-intermediate.ts',
    ],
    'an unknown intermediate session is malformed': [
      "throw new Refusal('intermediate_session_not_found');",
      "throw new Refusal('invalid_session_token');",
      'sessions/find-intermediate.ts',
    ],
  }),
];
