import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { changedObject } from './changed-object';
import { documentedBy, reference } from './evidence';
import type { ReportBreach, Rule, RuleContext, Subject } from './rule';
import { skewMs } from './session-is-of-now';
import { timeOf } from './timestamps';

/** Fields that tell when something happened. */
const past = [
  'created_at',
  'updated_at',
  'started_at',
  'last_accessed_at',
  'last_authenticated_at',
  'lock_created_at',
] as const;

/** What happened has happened before now, and nothing was changed before it was made. */
export const timesHavePassed = {
  name: 'times-have-passed',
  evidence: documentedBy(`created_at and updated_at, ${reference}`),
  check(context, report) {
    const { objects, circumstances } = context;
    if (circumstances === undefined) return;
    const latest = circumstances.now + skewMs;
    for (const { pointer, value } of objects) {
      for (const key of past) {
        const time = timeOf(value[key]);
        if (time === undefined || time <= latest) continue;
        const documented = `a time that has passed by ${new Date(circumstances.now).toISOString()}`;
        report({ pointer: append(pointer, key), documented, value: value[key] });
      }
      const [created, updated] = [timeOf(value.created_at), timeOf(value.updated_at)];
      if (created === undefined || updated === undefined || updated >= created - slackMs) continue;
      const documented = `a time from created_at on, ${String(value.created_at)}`;
      report({ pointer: append(pointer, 'updated_at'), documented, value: value.updated_at });
    }
    notYet(objects, circumstances.subject, report);
    changedNow(context, circumstances.now, report);
  },
} as const satisfies Rule;

/** Two times of one request may be taken at different moments (ms). */
const slackMs = 5_000;

/** An object is not older than set-up last saw it. */
function notYet(objects: RuleContext['objects'], subject: Subject, report: ReportBreach): void {
  for (const { owner, pointer, value } of objects) {
    const known =
      owner === 'api_organization_v1_Member'
        ? subject.member(String(value.member_id))
        : owner === 'api_organization_v1_Organization'
          ? subject.organization(String(value.organization_id))
          : undefined;
    const [was, is] = [timeOf(known?.updated_at), timeOf(value.updated_at)];
    if (was === undefined || is === undefined || is >= was - slackMs) continue;
    const documented = `a time from ${String(known?.updated_at)} on, when it was last changed`;
    report({ pointer: append(pointer, 'updated_at'), documented, value: value.updated_at });
  }
}

/** What a request changes was last changed by it. */
function changedNow(
  { operation, status, body }: RuleContext,
  now: number,
  report: ReportBreach,
): void {
  // What others ask for may be there already.
  const key = operation.startsWith('update_') ? changedObject[operation] : undefined;
  const shown = key === undefined ? undefined : body[key];
  if (status !== 200 || !isRecord(shown)) return;
  const updated = timeOf(shown.updated_at);
  if (updated === undefined || Math.abs(updated - now) <= skewMs) return;
  const documented = `the time of the request, within ${skewMs / 1000} s of ${new Date(now).toISOString()}`;
  report({ pointer: `/${key}/updated_at`, documented, value: shown.updated_at });
}
