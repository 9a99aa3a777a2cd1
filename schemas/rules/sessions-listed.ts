import { canonicalJson } from '../../src/io/canonical-json';
import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi } from './evidence';
import { isSameValue } from './is-same-value';
import type { Facts, ReportBreach, Rule } from './rule';
import { timeOf } from './timestamps';

/** What a list shows of a session as it was told before. */
const kept = ['last_accessed_at', 'expires_at', 'roles', 'custom_claims'] as const;

/** The sessions of a list are the active ones that the member was given, as they were told before. */
export const sessionsListed = {
  name: 'sessions-listed',
  evidence: documentedBy(`"all active Sessions for a Member", ${openApi}`),
  check({ operation, status, body, circumstances }, report) {
    if (operation !== 'list_sessions' || status !== 200 || circumstances === undefined) return;
    const { now, subject } = circumstances;
    const list: unknown = body.member_sessions;
    if (!Array.isArray(list)) return;
    for (const [index, session] of list.entries()) {
      if (!isRecord(session)) continue;
      const pointer = `/member_sessions/${index}`;
      const expires = timeOf(session.expires_at);
      if (expires !== undefined && expires <= now) {
        const documented = 'a time to come, since only active sessions are listed';
        report({ pointer: `${pointer}/expires_at`, documented, value: session.expires_at });
      }
      const known = subject.memberSession(String(session.member_session_id));
      if (known !== undefined) differences(pointer, known, session, report);
    }
  },
} as const satisfies Rule;

function differences(pointer: string, known: Facts, session: Facts, report: ReportBreach): void {
  for (const key of kept) {
    const [was, value] = [known[key], session[key]];
    if (was == null || value == null || isSame(key, was, value)) continue;
    report({
      pointer: `${pointer}/${key}`,
      documented: `${JSON.stringify(was)}, as before`,
      value,
    });
  }
}

/** Claims are the caller's own: one more says another thing. */
function isSame(key: string, was: unknown, value: unknown): boolean {
  // A request that is made with the session in between uses it.
  if (key === 'last_accessed_at') return (timeOf(value) ?? 0) >= (timeOf(was) ?? 0);
  return key === 'custom_claims'
    ? canonicalJson(was) === canonicalJson(value)
    : isSameValue(was, value);
}
