import { isRecord } from '../../src/io/is-record';
import type { Facts, Rule } from './rule';

/** A request that shows a session of the same member goes on with that session. */
export const sessionContinues: Rule = {
  name: 'session-continues',
  *check({ operation, body, circumstances }) {
    const known = circumstances?.subject.session;
    const session = body.member_session;
    if (known === undefined || !isRecord(session)) return;
    // Exchanging a session makes one of another organization; somebody else's is ignored.
    if (operation === 'exchange_session' || known.member_id !== session.member_id) return;
    for (const key of ['member_session_id', 'started_at']) {
      if (session[key] === known[key]) continue;
      const documented = `${String(known[key])}, of the session that the request names`;
      yield { pointer: `/member_session/${key}`, documented, value: session[key] };
    }
    const [before, after] = [kindsOf(known), kindsOf(session)];
    const lost = [...before].find((kind) => !after.has(kind));
    if (lost === undefined) return;
    const documented = `a list that keeps the factor ${lost}, of the session that the request names`;
    const pointer = '/member_session/authentication_factors';
    yield { pointer, documented, value: session.authentication_factors };
  },
};

/** The factors of a session, by type and by when they were first shown. */
function kindsOf({ authentication_factors: factors }: Facts): ReadonlySet<string> {
  if (!Array.isArray(factors)) return new Set();
  return new Set(
    factors.map((factor) => (isRecord(factor) ? `${factor.type} of ${factor.created_at}` : '')),
  );
}
