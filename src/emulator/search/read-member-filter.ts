import type { Member } from '../entities';
import { Refusal } from '../refusal';
import { sessionRoles } from '../rules/session-roles';
import { arrayOfStrings, fuzzy, oneBoolean } from './filter-values';
import type { Test } from './run-search';

type Filter = (value: unknown) => Test<Member>;

const phoneNumbers: Filter = (value) => {
  const numbers = arrayOfStrings('member', value);
  return (one) => numbers.includes(one.mfaPhoneNumber);
};
const phoneNumberFuzzy: Filter = (value) => {
  const part = fuzzy('member', value, 'member_search_member_mfa_phone_number_fuzzy_too_short');
  return (one) => one.mfaPhoneNumber.includes(part);
};

/** Every documented filter of `POST /v1/b2b/organizations/members/search`. */
const filters: Readonly<Record<string, Filter>> = {
  member_ids: (value) => {
    const ids = arrayOfStrings('member', value);
    return (one) =>
      ids.includes(one.memberId) || (one.externalId !== null && ids.includes(one.externalId));
  },
  member_emails: (value) => {
    const emails = arrayOfStrings('member', value).map((email) => email.toLowerCase());
    return (one) => emails.includes(one.emailAddress.toLowerCase());
  },
  member_email_fuzzy: (value) => {
    const part = fuzzy('member', value, 'member_search_member_email_fuzzy_too_short');
    return (one) => one.emailAddress.toLowerCase().includes(part);
  },
  member_is_breakglass: (value) => {
    const wanted = oneBoolean('member', value);
    return (one) => one.isBreakglass === wanted;
  },
  statuses: (value) => {
    const statuses = arrayOfStrings('member', value);
    if (statuses.some((status) => !listed.has(status))) {
      throw new Refusal('search_invalid_status_filter');
    }
    return (one) => statuses.includes(one.status);
  },
  member_mfa_phone_numbers: phoneNumbers,
  member_mfa_phone_number_fuzzy: phoneNumberFuzzy,
  // The names that the type declarations of the Node SDK have for the two above.
  member_phone_numbers: phoneNumbers,
  member_phone_number_fuzzy: phoneNumberFuzzy,
  // The emulator has no passwords.
  member_password_exists: (value) => {
    const wanted = oneBoolean('member', value);
    return () => !wanted;
  },
  member_roles: (value) => {
    const roles = arrayOfStrings('member', value);
    return (one) => sessionRoles(one).some((role) => roles.includes(role));
  },
};

const listed = new Set(['pending', 'invited', 'active', 'deleted']);

/** @throws Refusal `member_search_filter_name_not_recognized`, or what the value is not */
export function readMemberFilter(name: string, value: unknown): Test<Member> {
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (filter === undefined) throw new Refusal('member_search_filter_name_not_recognized');
  return filter(value);
}
