import type { Operation } from '../../src/domain/operations';
import { canonicalJson } from '../../src/io/canonical-json';
import { append } from '../json-pointer';
import type { BodyObject } from '../survey/survey-body';
import { isSameValue } from './is-same-value';
import type { Facts, Rule, RuleContext, Subject } from './rule';

const member = 'api_organization_v1_Member';
const organization = 'api_organization_v1_Organization';

/** By which a member logs in, wholly or in part. */
const logins: ReadonlySet<Operation> = new Set<Operation>([
  'authenticate',
  'authenticate_sms_otp',
  'authenticate_totp',
  'authenticate_magic_link',
  'recover',
  'exchange_session',
  'authenticate_discovery_otp',
  'exchange_intermediate_session',
  'create_discovered_organization',
]);

/** By which a second factor is made, changed or shown. */
const secondFactors: ReadonlySet<Operation> = new Set<Operation>([
  'send_sms_otp',
  'authenticate_sms_otp',
  'create_totp',
  'authenticate_totp',
  'recover',
  'update_member',
]);

/** Fields that change without anybody asking for it, and by which operations: by any, or by these. */
const changing: Readonly<
  Record<string, Readonly<Record<string, 'any' | ReadonlySet<Operation>>> | undefined>
> = {
  // Its own roles are set by an operation whose response shows no organization.
  [organization]: { updated_at: 'any', custom_roles: 'any' },
  [member]: {
    updated_at: 'any',
    status: 'any',
    lock_created_at: 'any',
    lock_expires_at: 'any',
    is_locked: logins,
    email_address_verified: logins,
    mfa_enrolled: secondFactors,
    mfa_phone_number_verified: secondFactors,
    default_mfa_method: secondFactors,
    totp_registration_id: new Set<Operation>(['create_totp', 'authenticate_totp']),
  },
};

/**
 * An organization and a member are as the provider told them while the state was arranged, but for
 * what the request asks to change, and for what a login changes.
 */
export const asSetUp: Rule = {
  name: 'as-set-up',
  *check(context) {
    const { circumstances, objects, status } = context;
    if (circumstances === undefined || status !== 200) return;
    for (const { owner, pointer, value } of objects) {
      const known = knownOf(circumstances.subject, owner, value);
      for (const [key, was] of Object.entries(known ?? {})) {
        const received = value[key];
        if (was == null || received == null || mayChange(context, owner, key)) continue;
        // Metadata is the caller's own: one key more says another thing.
        const isExact =
          !key.endsWith('_metadata') || canonicalJson(received) === canonicalJson(was);
        if (isExact && isSameValue(was, received)) continue;
        const documented = `${JSON.stringify(was)}, as it was arranged`;
        yield { pointer: append(pointer, key), documented, value: received };
      }
    }
    yield* statusOfMember(context, circumstances.subject);
  },
};

function mayChange(context: RuleContext, owner: string, key: string): boolean {
  const by = changing[owner]?.[key];
  return by === 'any' || by?.has(context.operation) === true || isAsked(context, owner, key);
}

function knownOf(subject: Subject, owner: string, value: BodyObject['value']): Facts | undefined {
  if (owner === member) return subject.member(String(value.member_id));
  return owner === organization ? subject.organization(String(value.organization_id)) : undefined;
}

function isAsked({ operation, request }: RuleContext, owner: string, key: string): boolean {
  const isOwn =
    (operation === 'update_organization' && owner === organization) ||
    (operation === 'update_member' && owner === member) ||
    (operation === 'send_sms_otp' && key === 'mfa_phone_number');
  return isOwn && request !== undefined && key in request;
}

/** A member's status stays, or becomes active by a login. */
function* statusOfMember({ operation, objects }: RuleContext, subject: Subject) {
  for (const { owner, pointer, value } of objects) {
    if (owner !== member) continue;
    const was = subject.member(String(value.member_id))?.status;
    const mayBeActive = logins.has(operation);
    if (typeof was !== 'string' || value.status === was) continue;
    if (mayBeActive && value.status === 'active') continue;
    const documented = `${JSON.stringify(was)}, as it was arranged${mayBeActive ? ', or "active"' : ''}`;
    yield { pointer: append(pointer, 'status'), documented, value: value.status };
  }
}
