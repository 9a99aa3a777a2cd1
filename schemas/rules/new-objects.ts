import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, reference } from './evidence';
import { isNewMember } from './is-new-member';
import type { Facts, Rule, Subject } from './rule';
import { skewMs } from './session-is-of-now';
import { timeOf } from './timestamps';

const kinds = { member: 'member_id', organization: 'organization_id' } as const;

function organizationOf({ organizationKey, organization }: Subject): Facts | undefined {
  return organizationKey === undefined ? undefined : organization(organizationKey);
}

/** What a response says it made is new: nobody knew it, and it was made now. */
export const newObjects = {
  name: 'new-objects',
  evidence: documentedBy(`member_created and created_at, ${reference}`),
  check({ operation, status, body, circumstances }, report) {
    if (circumstances === undefined || status !== 200) return;
    const { now, subject } = circumstances;
    const member = isRecord(body.member) ? body.member : undefined;
    const isKnown = (kind: keyof typeof kinds, { [kinds[kind]]: id }: Facts) =>
      (kind === 'member' ? subject.member(String(id)) : subject.organization(String(id))) !==
      undefined;
    if (member !== undefined && body.member_created === true && isKnown('member', member)) {
      const documented = 'false, since the member was arranged before';
      report({ pointer: '/member_created', documented, value: true });
    }
    const isOfRun = organizationOf(subject) !== undefined && subject.memberId === undefined;
    if (member !== undefined && body.member_created === false && isOfRun) {
      const documented = 'true, since nobody with this address was arranged';
      report({ pointer: '/member_created', documented, value: false });
    }
    for (const kind of ['member', 'organization'] as const) {
      const object = body[kind];
      if (!isRecord(object)) continue;
      const isMade =
        operation === 'create_discovered_organization' ||
        operation === `create_${kind}` ||
        (kind === 'member' &&
          (body.member_created === true || isNewMember(operation, object, subject)));
      if (!isMade) continue;
      if (isKnown(kind, object) && body.member_created !== true) {
        const documented = `the id of a new ${kind}`;
        report({
          pointer: append(`/${kind}`, kinds[kind]),
          documented,
          value: object[kinds[kind]],
        });
      }
      const created = timeOf(object.created_at);
      if (created === undefined || Math.abs(created - now) <= skewMs) continue;
      const documented = `the time of the request, within ${skewMs / 1000} s of ${new Date(now).toISOString()}`;
      report({ pointer: `/${kind}/created_at`, documented, value: object.created_at });
    }
  },
} as const satisfies Rule;
