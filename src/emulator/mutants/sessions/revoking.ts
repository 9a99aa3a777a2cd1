import { breaking } from '../mutant';

const revoking = 'routes/revoke-session.ts';

/** The end of sessions, broken. */
export const revokingMutants = [
  ...breaking('A session is revoked in four ways', revoking, {
    'a revoked session stays good': ['world.sessions.delete(session.token);', ''],
    'all sessions of a member stay good': ['world.forgetSessionsOf(asked.member_id);', ''],
    'to revoke one session revokes all of the member': [
      'world.sessions.delete(session.token);',
      'world.forgetSessionsOf(session.memberId);',
    ],
    'a revoked session id is never found': ['session.sessionId === id', 'false'],
  }),
  ...breaking(
    'No argument or several on sessions/revoke; what is unknown is not found (statuses: I)',
    'rules/refuse-revoke-arguments.ts',
    {
      'to revoke nothing is told as too many': [
        "if (count === 0) throw new Refusal('no_session_revoke_arguments');",
        "if (count === 0) throw new Refusal('too_many_session_revoke_arguments');",
      ],
      'to revoke by two arguments is taken': ['count > 1', 'count > 2'],
      'to revoke an unknown member succeeds': [
        "if (!world.members.has(asked.member_id)) throw new Refusal('member_not_found');",
        '',
        revoking,
      ],
      'to revoke an unknown session succeeds': [
        "if (session === undefined) throw new Refusal('session_not_found');",
        'if (session === undefined) return { status: 200, body: {} };',
        revoking,
      ],
    },
  ),
  ...breaking('Sessions that are over are not listed', 'routes/list-sessions.ts', {
    'sessions that are over are listed': [' && session.expiresAt > now', ''],
    'the sessions of other members are listed': ['session.memberId === member.memberId && ', ''],
    'no session is listed': ['sessions.map', '[].map'],
    'one session is listed, whatever there are': ['sessions.map', 'sessions.slice(0, 1).map'],
  }),
];
