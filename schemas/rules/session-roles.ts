import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, reference } from './evidence';
import { roleIdsOf } from './role-ids-of';
import type { Rule } from './rule';

/** A session has no role that its member has not. */
export const sessionRoles = {
  name: 'session-roles',
  evidence: documentedBy(`roles, ${reference}: those that the member has`),
  check({ status, body, objects, circumstances }, report) {
    if (status !== 200) return;
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_b2b_session_v1_MemberSession' || !Array.isArray(value.roles)) continue;
      const member = isRecord(body.member)
        ? body.member
        : circumstances?.subject.member(String(value.member_id));
      if (member?.member_id !== value.member_id || !Array.isArray(member?.roles)) continue;
      const held = roleIdsOf(member.roles);
      for (const [index, role] of value.roles.entries()) {
        if (held.has(role)) continue;
        const documented = 'a role of the member';
        report({ pointer: append(append(pointer, 'roles'), index), documented, value: role });
      }
    }
  },
} as const satisfies Rule;
