import type { Operation } from '../../src/domain/operations';
import { canonicalJson } from '../../src/io/canonical-json';
import { append } from '../json-pointer';
import type { BodyObject } from '../survey/body-object';
import { documentedBy, reference } from './evidence';
import { isSameValue } from './is-same-value';
import type { Facts, ReportBreach, Rule, RuleContext, Subject } from './rule';

const memberName = 'api_organization_v1_Member';

/** Fields that change without anybody asking for it, or by logging in; by the schema that has them. */
const changing: Readonly<Record<string, ReadonlySet<string>>> = {
  // Its own roles are set by an operation whose response shows no organization.
  api_organization_v1_Organization: new Set(['updated_at', 'custom_roles']),
  [memberName]: new Set(['updated_at', 'status', 'lock_created_at', 'lock_expires_at']),
};

/** What else an operation changes of a member, or may have changed before it is shown. */
const changedBy: Readonly<Partial<Record<Operation, ReadonlySet<string>>>> = {
  create_totp: new Set(['totp_registration_id']),
  authenticate_sms_otp: new Set([
    'mfa_enrolled',
    'mfa_phone_number_verified',
    'default_mfa_method',
  ]),
  authenticate_totp: new Set(['mfa_enrolled', 'default_mfa_method', 'totp_registration_id']),
};

/** A new address is not proven yet, and retires the old one. */
const ofAddress: ReadonlySet<string> = new Set([
  'email_address_verified',
  'retired_email_addresses',
]);

/** A new phone number is not proven yet, and may become the default method. */
const ofPhone: ReadonlySet<string> = new Set(['mfa_phone_number_verified', 'default_mfa_method']);

/** The operations by which a member logs in, wholly or in part. */
const logins: ReadonlySet<Operation> = new Set([
  'authenticate',
  'authenticate_magic_link',
  'authenticate_discovery_otp',
  'authenticate_sms_otp',
  'authenticate_totp',
  'recover',
  'exchange_session',
  'exchange_intermediate_session',
  'create_discovered_organization',
]);

/** The operations that prove the address of a member, by themselves or by what they rest on. */
const proving: ReadonlySet<Operation> = new Set([
  'authenticate',
  'authenticate_discovery_otp',
  'list_discovered_organizations',
  'exchange_intermediate_session',
  'create_discovered_organization',
  'exchange_session',
]);

/**
 * An organization and a member are as the provider told them while the state was arranged, but for
 * what the request asks to change, and for what a login changes.
 */
export const asSetUp = {
  name: 'as-set-up',
  evidence: documentedBy(`the objects of the API, ${reference}: what nobody changes stays`),
  check(context, report) {
    const { circumstances, objects, operation, status } = context;
    if (circumstances === undefined || status !== 200) return;
    for (const { owner, pointer, value } of objects) {
      const may = changing[owner];
      const known = may === undefined ? undefined : knownOf(circumstances.subject, owner, value);
      if (may === undefined || known === undefined) continue;
      for (const [key, was] of Object.entries(known)) {
        const received = value[key];
        if (may.has(key) || was == null || received == null || isAsked(context, owner, key))
          continue;
        if (owner === memberName && mayBecome(operation, key, was)) continue;
        // Metadata is the caller's own: one key more says another thing.
        const isExact =
          !key.endsWith('_metadata') || canonicalJson(received) === canonicalJson(was);
        if (isExact && isSameValue(was, received)) continue;
        const documented = `${JSON.stringify(was)}, as it was arranged`;
        report({ pointer: append(pointer, key), documented, value: received });
      }
    }
    statusOfMember(context, circumstances.subject, report);
  },
} as const satisfies Rule;

function knownOf(subject: Subject, owner: string, value: BodyObject['value']): Facts | undefined {
  return owner === memberName
    ? subject.member(String(value.member_id))
    : subject.organization(String(value.organization_id));
}

/** A lock ends by itself, and an address that was proven stays so. */
function mayBecome(operation: Operation, key: string, was: unknown): boolean {
  if (changedBy[operation]?.has(key) === true) return true;
  if (key === 'is_locked') return was === true;
  return key === 'email_address_verified' && was === false && proving.has(operation);
}

function isAsked({ operation, request }: RuleContext, owner: string, key: string): boolean {
  const isOwn =
    (operation === 'update_organization' && owner === 'api_organization_v1_Organization') ||
    (operation === 'update_member' && owner === memberName) ||
    operation === 'send_sms_otp';
  if (!isOwn || request === undefined) return false;
  return (
    key in request ||
    ('email_address' in request && ofAddress.has(key)) ||
    ('mfa_phone_number' in request && ofPhone.has(key)) ||
    ('roles' in request && key === 'is_admin')
  );
}

/** A member's status stays, or becomes active by a login. */
function statusOfMember(
  { objects, operation }: RuleContext,
  subject: Subject,
  report: ReportBreach,
): void {
  for (const { owner, pointer, value } of objects) {
    if (owner !== memberName) continue;
    const was = subject.member(String(value.member_id))?.status;
    const mayBeActive = logins.has(operation);
    if (typeof was !== 'string' || value.status === was) continue;
    if (mayBeActive && value.status === 'active') continue;
    // A deletion shows no member.
    if (operation === 'search_members' && value.status === 'deleted') continue;
    const documented = `${JSON.stringify(was)}, as it was arranged${mayBeActive ? ', or "active"' : ''}`;
    report({ pointer: append(pointer, 'status'), documented, value: value.status });
  }
}
