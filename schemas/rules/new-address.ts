import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

/** A new address of a member is not verified yet, and retires the one before, unless it is unlinked. */
export const newAddress = {
  name: 'new-address',
  evidence: documentedBy(`retired_email_addresses and email_address_verified, ${openApi}`),
  check({ operation, status, body: { member }, request, circumstances }, report) {
    if (operation !== 'update_member' || status !== 200 || !isRecord(member)) return;
    const before = circumstances?.subject.member(String(member.member_id))?.email_address;
    const asked = request?.email_address;
    if (typeof before !== 'string' || typeof asked !== 'string') return;
    if (asked.toLowerCase() === before.toLowerCase()) return;
    if (member.email_address_verified !== false) {
      const documented = 'false, since the address is new';
      const value = member.email_address_verified;
      report({ pointer: '/member/email_address_verified', documented, value });
    }
    const retired: unknown = member.retired_email_addresses;
    if (request?.unlink_email === true || !Array.isArray(retired)) return;
    if (retired.some((one) => isRecord(one) && one.email_address === before)) return;
    const documented = 'a list with the address before';
    report({ pointer: '/member/retired_email_addresses', documented, value: retired });
  },
} as const satisfies Rule;
