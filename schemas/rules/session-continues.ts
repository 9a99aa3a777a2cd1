import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

/** A request that shows a session of the same member goes on with that session. */
export const sessionContinues = {
  name: 'session-continues',
  evidence: documentedBy(`session_token and session_jwt, ${openApi}`),
  check({ operation, body, circumstances }, report) {
    const known = circumstances?.subject.session;
    const session = body.member_session;
    if (known === undefined || !isRecord(session)) return;
    // Exchanging a session makes one of another organization; somebody else's is ignored.
    if (operation === 'exchange_session' || known.member_id !== session.member_id) return;
    for (const key of ['member_session_id', 'started_at']) {
      if (session[key] === known[key]) continue;
      const documented = `${String(known[key])}, of the session that the request names`;
      report({ pointer: `/member_session/${key}`, documented, value: session[key] });
    }
  },
} as const satisfies Rule;
