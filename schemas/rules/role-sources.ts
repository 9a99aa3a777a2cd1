import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, openApi } from './evidence';
import type { Facts, Rule, RuleContext } from './rule';

/**
 * A role comes from where it can come from: of the mail domain when the organization gives it to that
 * domain, of a connection when the member is registered with one.
 */
export const roleSources = {
  name: 'role-sources',
  evidence: documentedBy(`MemberRoleSource.type, ${openApi}`),
  check(context, report) {
    if (context.status !== 200) return;
    for (const { owner, pointer, value: member } of context.objects) {
      if (owner !== 'api_organization_v1_Member' || !Array.isArray(member.roles)) continue;
      for (const [place, role] of member.roles.entries()) {
        if (!isRecord(role) || !Array.isArray(role.sources)) continue;
        for (const [index, source] of role.sources.entries()) {
          const type = isRecord(source) ? String(source.type) : '';
          const documented = missing(context, member, role.role_id, type);
          if (documented === undefined) continue;
          const at = `${append(pointer, 'roles')}/${place}/sources/${index}/type`;
          report({ pointer: at, documented, value: type });
        }
      }
    }
  },
} as const satisfies Rule;

function missing(
  { body, circumstances }: RuleContext,
  member: Facts,
  role: unknown,
  type: string,
): string | undefined {
  if (type === 'email_assignment') {
    const id = String(member.organization_id);
    const own = isRecord(body.organization) ? body.organization : undefined;
    const organization =
      own?.organization_id === id ? own : circumstances?.subject.organization(id);
    const given = organization?.rbac_email_implicit_role_assignments;
    if (!Array.isArray(given) || given.some((one) => isRecord(one) && one.role_id === role)) return;
    return 'another source, since the organization gives this role to no mail domain';
  }
  if (/^sso_connection/.test(type) && isEmpty(member.sso_registrations)) {
    return 'another source, since the member is registered with no SSO connection';
  }
  if (/^scim_connection/.test(type) && member.scim_registration == null) {
    return 'another source, since the member is registered with no SCIM connection';
  }
  return undefined;
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
