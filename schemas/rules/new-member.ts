import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, reference } from './evidence';
import { isNewMember } from './is-new-member';
import type { Facts, Rule } from './rule';

/** What nobody has set yet. */
const untouched: Facts = {
  is_breakglass: false,
  is_locked: false,
  mfa_enrolled: false,
  mfa_phone_number: '',
  mfa_phone_number_verified: false,
  totp_registration_id: '',
  default_mfa_method: '',
  member_password_id: '',
};

/** A member whom a request makes has nothing that nobody gave; `new-objects` says when it was made. */
export const newMember = {
  name: 'new-member',
  evidence: documentedBy(`the meaning of the fields of a member, ${reference}`),
  check({ operation, status, body, request, circumstances }, report) {
    const { member } = body;
    if (status !== 200 || circumstances === undefined || !isRecord(member)) return;
    if (!isNewMember(operation, member, circumstances.subject)) return;
    // A passcode that was only sent has proven nothing.
    const sent: Facts =
      operation === 'login_or_signup' ? { status: 'pending', email_address_verified: false } : {};
    for (const [key, documented] of Object.entries({ ...untouched, ...sent })) {
      const value = member[key];
      if (value == null || value === documented || isAsked(request, key)) continue;
      const said = `${JSON.stringify(documented)}, of a member who was just made`;
      report({ pointer: append('/member', key), documented: said, value });
    }
    const retired: unknown = member.retired_email_addresses;
    if (Array.isArray(retired) && retired.length > 0) {
      const documented = 'an empty list, of a member who was just made';
      report({ pointer: '/member/retired_email_addresses', documented, value: retired });
    }
  },
} as const satisfies Rule;

/** A phone number that is asked for may become the default method. */
function isAsked(request: Facts | undefined, key: string): boolean {
  if (request === undefined) return false;
  return key in request || (key === 'default_mfa_method' && 'mfa_phone_number' in request);
}
