import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi, reference } from './evidence';
import type { Breach, ReportBreach, Rule, RuleContext } from './rule';
import { timeOf } from './timestamps';

/** The two times may be taken at different moments of one request (ms). */
const slackMs = 5_000;
/** Documented: a session lasts an hour unless the request asks for another time. */
const defaultMinutes = 60;

/** A session expires after it started, and lasts as long as was asked, or as is documented. */
export const sessionTimes = [
  {
    name: 'session-expires-after-start',
    evidence: documentedBy(`expires_at, ${reference}`),
    check({ body: { member_session: session } }, report) {
      const times = timesOf(session);
      if (times === undefined || times.expires > times.started) return;
      const documented = `a time after started_at, ${times.startedAt}`;
      report({ ...times.place, documented });
    },
  },
  {
    name: 'session-duration-honoured',
    evidence: documentedBy(`session_duration_minutes, ${openApi}`),
    check(context, report) {
      const times = timesOf(context.body.member_session);
      if (times === undefined || times.expires <= times.started) return;
      const { place, accessed, expires } = times;
      if (accessed !== undefined) duration(context, place, accessed, expires, report);
    },
  },
] as const satisfies readonly Rule[];

function timesOf(session: unknown) {
  if (!isRecord(session)) return undefined;
  const [started, expires] = [timeOf(session.started_at), timeOf(session.expires_at)];
  if (started === undefined || expires === undefined) return undefined;
  const place = { pointer: '/member_session/expires_at', value: session.expires_at };
  const startedAt = String(session.started_at);
  return { place, startedAt, started, expires, accessed: timeOf(session.last_accessed_at) };
}

function duration(
  { operation, request, circumstances }: RuleContext,
  place: Pick<Breach, 'pointer' | 'value'>,
  accessed: number,
  expires: number,
  report: ReportBreach,
): void {
  const isAfter = (minutes: number) => Math.abs(expires - accessed - minutes * 60_000) <= slackMs;
  const asked = request?.session_duration_minutes;
  if (typeof asked === 'number') {
    const documented = `${asked} minutes after last_accessed_at, as the request asked`;
    if (!isAfter(asked)) report({ ...place, documented });
    return;
  }
  // Without the request nobody knows what was asked; of a foreign session, what it had before.
  if (circumstances === undefined || circumstances.subject.isForeignSession) return;
  const before = timeOf(circumstances.subject.session?.expires_at);
  if (operation === 'authenticate_session' && before !== undefined) {
    const documented = 'as before, since the request asks for no duration';
    if (before !== expires) report({ ...place, documented });
    return;
  }
  if (isAfter(defaultMinutes) || (before !== undefined && before === expires)) return;
  report({ ...place, documented: `${defaultMinutes} minutes after last_accessed_at, the default` });
}
