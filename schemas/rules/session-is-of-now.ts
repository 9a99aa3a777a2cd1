import { isRecord } from '../../src/io/is-record';
import { documentedBy, reference } from './evidence';
import type { Rule } from './rule';
import { timeOf } from './timestamps';

/** By how much the clocks of the provider and of this machine may differ (ms). */
export const skewMs = 60_000;
/** How long an intermediate session may have waited for the rest of its login (ms). */
const waitMs = 10 * 60_000;

/** A session was started, or used again, by this very request. */
export const sessionIsOfNow = {
  name: 'session-is-of-now',
  evidence: documentedBy(`started_at and last_accessed_at, ${reference}`),
  check({ body, request, circumstances }, report) {
    const session = body.member_session;
    if (!isRecord(session) || circumstances === undefined) return;
    const { now, subject } = circumstances;
    const accessed = timeOf(session.last_accessed_at);
    if (accessed !== undefined && Math.abs(accessed - now) > skewMs) {
      const pointer = '/member_session/last_accessed_at';
      report({ pointer, documented: around(now), value: session.last_accessed_at });
    }
    const started = timeOf(session.started_at);
    if (started === undefined || subject.isForeignSession) return;
    const earliest =
      timeOf(subject.session?.started_at) ??
      (request?.intermediate_session_token === undefined ? now : now - waitMs);
    if (started >= earliest - skewMs && started <= now + skewMs) return;
    const documented =
      earliest === now ? around(now) : `a time from ${shown(earliest)} to ${shown(now)}`;
    report({ pointer: '/member_session/started_at', documented, value: session.started_at });
  },
} as const satisfies Rule;

function around(now: number): string {
  return `the time of the request, within ${skewMs / 1000} s of ${shown(now)}`;
}

function shown(ms: number): string {
  return new Date(ms).toISOString();
}
