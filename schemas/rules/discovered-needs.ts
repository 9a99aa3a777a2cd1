import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi } from './evidence';
import type { Facts, Rule } from './rule';

/**
 * A discovered organization says the same of a login in each of its fields: nothing is missing when, and
 * only when, nothing is named as missing, and the membership is what its member is.
 */
export const discoveredNeeds = {
  name: 'discovered-needs',
  evidence: documentedBy(`member_authenticated and membership.type, ${openApi}`),
  check({ status, objects, circumstances }, report) {
    // An example is put together place by place.
    if (status !== 200 || circumstances === undefined) return;
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_discovery_v1_DiscoveredOrganization') continue;
      const isMissing = isRecord(value.primary_required) || isRecord(value.mfa_required);
      // What is missing may be told by leaving it out; what is told is missing.
      if (isMissing && value.member_authenticated === true) {
        const documented = 'false, by primary_required and mfa_required';
        const at = `${pointer}/member_authenticated`;
        report({ pointer: at, documented, value: value.member_authenticated });
      }
      const initiated = isRecord(value.mfa_required)
        ? value.mfa_required.secondary_auth_initiated
        : null;
      if (initiated != null) {
        const documented = 'null, since a list sends no SMS';
        const at = `${pointer}/mfa_required/secondary_auth_initiated`;
        report({ pointer: at, documented, value: initiated });
      }
      const type = isRecord(value.membership) ? typeOf(value.membership) : undefined;
      if (type === undefined || !isRecord(value.membership)) continue;
      if (value.membership.type === type) continue;
      const documented = `${JSON.stringify(type)}, by the member's status`;
      const at = `${pointer}/membership/type`;
      report({ pointer: at, documented, value: value.membership.type });
    }
  },
} as const satisfies Rule;

/** What a membership with a member is called; who is no member yet may be called otherwise. */
function typeOf({ member }: Facts): string | undefined {
  return isRecord(member) && typeof member.status === 'string'
    ? `${member.status}_member`
    : undefined;
}
