import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy } from './evidence';
import { roleIdsOf } from './role-ids-of';
import type { ReportBreach, Rule } from './rule';

/** Stytch gives this role to every member. */
const ofEveryMember = 'stytch_member';

/** A member has the role of every member, each role has a source, and the policy knows that role. */
export const memberRoles = {
  name: 'member-roles',
  evidence: documentedBy('https://stytch.com/docs/b2b/guides/rbac/stytch-default'),
  check({ operation, status, body, objects, circumstances }, report) {
    // An example shows no member that anybody has.
    if (status !== 200 || circumstances === undefined) return;
    for (const { owner, pointer, value } of objects) {
      if (owner === 'api_organization_v1_Member' && Array.isArray(value.roles)) {
        ofMember(pointer, value.roles, report);
      }
    }
    if (operation === 'get_rbac_policy') ofPolicy(body.policy, report);
  },
} as const satisfies Rule;

function ofPolicy(policy: unknown, report: ReportBreach): void {
  if (!isRecord(policy) || !Array.isArray(policy.roles)) return;
  if (roleIdsOf(policy.roles).has(ofEveryMember)) return;
  const documented = `a list with ${ofEveryMember}, which every project has`;
  report({ pointer: '/policy/roles', documented, value: policy.roles });
}

function ofMember(pointer: string, roles: readonly unknown[], report: ReportBreach): void {
  const at = append(pointer, 'roles');
  const ids = new Set(roles.map((role) => (isRecord(role) ? role.role_id : undefined)));
  if (!ids.has(ofEveryMember)) {
    const documented = `a list with ${ofEveryMember}, which every member has`;
    report({ pointer: at, documented, value: roles });
  }
  for (const [index, role] of roles.entries()) {
    if (!isRecord(role) || !Array.isArray(role.sources)) continue;
    const isTold = role.sources.length > 0;
    if (isTold && role.sources.every((source) => isRecord(source) && source.type !== '')) continue;
    const documented = 'a list that says where the role comes from';
    report({ pointer: `${at}/${index}/sources`, documented, value: role.sources });
  }
}
