import { canonicalJson } from '../../src/io/canonical-json';
import { append } from '../json-pointer';
import type { BodyObject } from '../survey/survey-body';
import { isSameValue } from './is-same-value';
import type { Facts, Rule, RuleContext, Subject } from './rule';

/** Fields that change without anybody asking for it, or by logging in; by the schema that has them. */
const changing: Readonly<Record<string, ReadonlySet<string>>> = {
  // Its own roles are set by an operation whose response shows no organization.
  api_organization_v1_Organization: new Set(['updated_at', 'custom_roles']),
  api_organization_v1_Member: new Set([
    'updated_at',
    'status',
    'email_address_verified',
    'is_locked',
    'lock_created_at',
    'lock_expires_at',
  ]),
};

/** What a second factor changes of a member, and what the first leaves alone. */
const ofSecondFactor: ReadonlySet<string> = new Set([
  'mfa_enrolled',
  'mfa_phone_number_verified',
  'default_mfa_method',
  'totp_registration_id',
]);
const firstFactors: ReadonlySet<string> = new Set(['authenticate', 'login_or_signup']);

/**
 * An organization and a member are as the provider told them while the state was arranged, but for
 * what the request asks to change, and for what a login changes.
 */
export const asSetUp: Rule = {
  name: 'as-set-up',
  *check(context) {
    const { circumstances, objects, operation, status } = context;
    const hasSecondFactor = !firstFactors.has(operation);
    if (circumstances === undefined || status !== 200) return;
    for (const { owner, pointer, value } of objects) {
      const may = changing[owner];
      const known = may === undefined ? undefined : knownOf(circumstances.subject, owner, value);
      if (may === undefined || known === undefined) continue;
      for (const [key, was] of Object.entries(known)) {
        const received = value[key];
        if (hasSecondFactor && ofSecondFactor.has(key)) continue;
        if (may.has(key) || was == null || received == null || isAsked(context, owner, key))
          continue;
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

function knownOf(subject: Subject, owner: string, value: BodyObject['value']): Facts | undefined {
  return owner === 'api_organization_v1_Member'
    ? subject.member(String(value.member_id))
    : subject.organization(String(value.organization_id));
}

function isAsked({ operation, request }: RuleContext, owner: string, key: string): boolean {
  const isOwn =
    (operation === 'update_organization' && owner === 'api_organization_v1_Organization') ||
    (operation === 'update_member' && owner === 'api_organization_v1_Member') ||
    (operation === 'send_sms_otp' && key === 'mfa_phone_number');
  return isOwn && request !== undefined && key in request;
}

/** A member's status stays, or becomes active by a login. */
function* statusOfMember({ objects }: RuleContext, subject: Subject) {
  for (const { owner, pointer, value } of objects) {
    if (owner !== 'api_organization_v1_Member') continue;
    const was = subject.member(String(value.member_id))?.status;
    if (typeof was !== 'string' || value.status === was || value.status === 'active') continue;
    const documented = `${JSON.stringify(was)}, as it was arranged, or "active"`;
    yield { pointer: append(pointer, 'status'), documented, value: value.status };
  }
}
