import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import type { Facts, Rule } from './rule';
import { skewMs } from './session-is-of-now';
import { timeOf } from './timestamps';

/** The operations that may make the member whom they show. */
const making: ReadonlySet<Operation> = new Set([
  'create_member',
  'login_or_signup',
  'create_discovered_organization',
  'exchange_intermediate_session',
]);

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

/** A member, and an organization, that a request makes have nothing that nobody gave them. */
export const newMember: Rule = {
  name: 'new-member',
  check({ operation, status, body, request, circumstances }, report) {
    const { member, organization } = body;
    if (status !== 200 || circumstances === undefined || !making.has(operation)) return;
    const { now, subject } = circumstances;
    if (!isRecord(member) || subject.member(String(member.member_id)) !== undefined) return;
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
    const isMade = operation === 'create_discovered_organization';
    const made = { member, ...(isMade && isRecord(organization) ? { organization } : {}) };
    for (const [key, object] of Object.entries(made)) {
      const created = timeOf(object.created_at);
      if (created === undefined || now === 0 || Math.abs(created - now) <= skewMs) continue;
      const documented = 'the time of the request, which made it';
      report({ pointer: `/${key}/created_at`, documented, value: object.created_at });
    }
  },
};

/** A phone number that is asked for may become the default method. */
function isAsked(request: Facts | undefined, key: string): boolean {
  if (request === undefined) return false;
  return key in request || (key === 'default_mfa_method' && 'mfa_phone_number' in request);
}
