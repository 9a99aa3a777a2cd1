import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

const adminRole = 'stytch_admin';

/** Who has the role of an administrator is one, and nobody else is. */
export const adminByRole = {
  name: 'admin-by-role',
  evidence: documentedBy(`is_admin, ${openApi}: the role stytch_admin`),
  check({ status, objects, circumstances }, report) {
    // An example of the contract has the roles of anybody.
    if (status !== 200 || circumstances === undefined) return;
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_organization_v1_Member') continue;
      const { is_admin: isAdmin, roles } = value;
      if (typeof isAdmin !== 'boolean' || !Array.isArray(roles)) continue;
      const holds = roles.some((role: unknown) => isRecord(role) && role.role_id === adminRole);
      if (holds === isAdmin) continue;
      const documented = `${holds}, as its roles say`;
      report({ pointer: append(pointer, 'is_admin'), documented, value: isAdmin });
    }
  },
} as const satisfies Rule;
