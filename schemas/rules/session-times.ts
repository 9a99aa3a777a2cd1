import { isRecord } from '../../src/io/is-record';
import { finding } from '../finding';
import type { Rule } from './rule';
import { isTimestamp } from './timestamps';

/**
 * A session expires after it started, and it lasts as long as the request asked for.
 * Documented: `expires_at` and `session_duration_minutes`,
 * https://stytch.com/docs/b2b/api/authenticate-email-otp
 */
export const sessionTimes: Rule = ({ body, request }) => {
  const session = body.member_session;
  if (!isRecord(session)) return [];
  const started = timeOf(session.started_at);
  const accessed = timeOf(session.last_accessed_at);
  const expires = timeOf(session.expires_at);
  if (expires === undefined || started === undefined) return [];
  const rule = (name: string, documented: string) =>
    finding('violation', {
      pointer: '/member_session/expires_at',
      rule: name,
      documented,
      value: session.expires_at,
    });
  if (expires <= started)
    return [
      rule('session-expires-after-start', `a time after started_at, ${String(session.started_at)}`),
    ];
  const minutes = request?.session_duration_minutes;
  if (typeof minutes !== 'number' || accessed === undefined) return [];
  // A few seconds of slack: the two times may be taken at different moments of one request.
  const isHonoured = Math.abs(expires - accessed - minutes * 60_000) <= 5_000;
  return isHonoured
    ? []
    : [
        rule(
          'session-duration-honoured',
          `${minutes} minutes after last_accessed_at, as the request asked`,
        ),
      ];
};

function timeOf(value: unknown): number | undefined {
  return typeof value === 'string' && isTimestamp(value) ? Date.parse(value) : undefined;
}
