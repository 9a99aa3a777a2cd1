import { isRecord } from '../../src/io/is-record';
import { documentedBy, reference } from './evidence';
import type { Facts, ReportBreach, Rule } from './rule';

/** Places of one id: the object that holds it (none is the body itself), and its key. */
const groups = [
  [
    ['', 'member_id'],
    ['member', 'member_id'],
    ['member_session', 'member_id'],
  ],
  [
    ['', 'organization_id'],
    ['member', 'organization_id'],
    ['organization', 'organization_id'],
    ['member_session', 'organization_id'],
  ],
  [
    ['organization', 'organization_slug'],
    ['member_session', 'organization_slug'],
  ],
] as const;

/** A response speaks of one member and one organization: their ids are the same wherever they stand. */
export const idsAgree = {
  name: 'ids-agree',
  evidence: documentedBy(`the meaning of the ids in one response, ${reference}`),
  check({ body }, report) {
    for (const group of groups) disagreeing(body, group, report);
  },
} as const satisfies Rule;

function disagreeing(body: Facts, group: (typeof groups)[number], report: ReportBreach): void {
  let reference: { readonly pointer: string; readonly value: string } | undefined;
  for (const [holder, key] of group) {
    const object = holder === '' ? body : body[holder];
    const value = isRecord(object) ? object[key] : undefined;
    if (typeof value !== 'string') continue;
    const pointer = holder === '' ? `/${key}` : `/${holder}/${key}`;
    reference ??= { pointer, value };
    if (value === reference.value) continue;
    report({ pointer, documented: `the same id as ${reference.pointer}`, value });
  }
}
