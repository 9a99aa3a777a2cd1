import { append } from '../json-pointer';
import type { BodyObject } from '../survey/body-object';
import { documentedBy, reference } from './evidence';
import type { Facts, ReportBreach, Rule, RuleContext, Subject } from './rule';

/** Whoever a response speaks of is who was arranged, and who the request named. */
export const aboutTheArranged = {
  name: 'about-the-arranged',
  evidence: documentedBy(`the meaning of the request's fields, ${reference}`),
  check(context, report) {
    const { circumstances, objects } = context;
    if (circumstances === undefined || context.status !== 200) return;
    const expected = expectations(context, circumstances.subject);
    for (const object of objects) {
      const { pointer, value } = object;
      if (object.owner === 'api_organization_v1_RetiredEmail') continue;
      for (const [key, documented] of Object.entries(expected(object))) {
        const received = value[key];
        if (documented === undefined || received == null || received === documented) continue;
        // Addresses are compared as mail servers do.
        if (key === 'email_address' && isSameAddress(received, documented)) continue;
        const said = `${JSON.stringify(documented)}, which was arranged`;
        report({ pointer: append(pointer, key), documented: said, value: received });
      }
      phone(object, circumstances.subject, report);
    }
  },
} as const satisfies Rule;

type Expected = Readonly<Record<string, string | undefined>>;

function expectations(
  { operation }: RuleContext,
  subject: Subject,
): (object: BodyObject) => Expected {
  const member = subject.memberId === undefined ? undefined : subject.member(subject.memberId);
  const key = subject.organizationKey;
  const organization = key === undefined ? undefined : subject.organization(key);
  const own: Expected = {
    organization_id: text(organization, 'organization_id'),
    organization_slug:
      operation === 'update_organization' ? undefined : text(organization, 'organization_slug'),
    member_id: subject.memberId,
    email_address: subject.emailAddress ?? text(member, 'email_address'),
  };
  const ofList: Expected =
    operation === 'search_members' ? { organization_id: own.organization_id } : ofDiscovery(own);
  return ({ isListed, owner }) =>
    isListed && !factorOwners.has(owner) && owner !== 'api_b2b_session_v1_MemberSession'
      ? ofList
      : own;
}

const factorOwners: ReadonlySet<string> = new Set([
  'api_session_v1_EmailFactor',
  'api_session_v1_PhoneNumberFactor',
]);

/** In a list of the organizations of one address, only the address is the same. */
function ofDiscovery({ email_address }: Expected): Expected {
  return { email_address };
}

function phone(
  { owner, pointer, value }: BodyObject,
  subject: Subject,
  report: ReportBreach,
): void {
  const key = owner === 'api_session_v1_PhoneNumberFactor' ? 'phone_number' : 'mfa_phone_number';
  const isMasked = owner === 'api_b2b_mfa_v1_MemberOptions';
  if (!isMasked && owner !== 'api_session_v1_PhoneNumberFactor') return;
  const member = subject.memberId === undefined ? undefined : subject.member(subject.memberId);
  const known = text(member, 'mfa_phone_number');
  const received = value[key];
  if (known === undefined || typeof received !== 'string') return;
  const documented = isMasked
    ? `the last digits of the phone number that was arranged${known === '' ? ', which is none' : ''}`
    : 'the phone number that was arranged';
  const holds =
    isMasked && known !== '' ? lastDigits(received) === lastDigits(known) : received === known;
  if (!holds) report({ pointer: append(pointer, key), documented, value: received });
}

function lastDigits(phoneNumber: string): string {
  return phoneNumber.replace(/\D/g, '').slice(-4);
}

function text(facts: Facts | undefined, key: string): string | undefined {
  const value = facts?.[key];
  return typeof value === 'string' ? value : undefined;
}

function isSameAddress(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}
