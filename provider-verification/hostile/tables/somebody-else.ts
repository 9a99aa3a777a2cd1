import { chain, drop, type Row, set, setAll, strange, turn } from '../tamper';

const organization = strange('organization');
const member = strange('member');
const arranged = 'which was arranged; received';
const memberIds = ['/member_id', '/member/member_id', '/member_session/member_id'];
const organizationIds = [
  '/organization_id',
  '/organization/organization_id',
  '/member/organization_id',
  '/member_session/organization_id',
];

/** Responses that speak of somebody who was not arranged, however consistent in themselves. */
export const somebodyElse: readonly Row[] = [
  {
    name: 'another member throughout',
    of: 'login',
    tamper: setAll(memberIds, member),
    says: arranged,
  },
  {
    name: 'another organization throughout',
    of: 'login',
    tamper: setAll(organizationIds, organization),
    says: arranged,
  },
  {
    name: 'another member and organization throughout',
    of: 'login',
    tamper: chain(setAll(memberIds, member), setAll(organizationIds, organization)),
    says: arranged,
  },
  ...memberIds.map(
    (pointer): Row => ({
      name: `another member at ${pointer}`,
      of: 'login',
      tamper: set(pointer, member),
      says: `${pointer} is documented as `,
    }),
  ),
  ...organizationIds.map(
    (pointer): Row => ({
      name: `another organization at ${pointer}`,
      of: 'login',
      tamper: set(pointer, organization),
      says: `${pointer} is documented as `,
    }),
  ),
  {
    name: "somebody else's address",
    of: 'login',
    tamper: set('/member/email_address', 'other@example.com'),
    says: `/member/email_address is documented as`,
  },
  {
    name: "somebody else's address in the factor",
    of: 'login',
    tamper: set(
      '/member_session/authentication_factors/0/email_factor/email_address',
      'other@example.com',
    ),
    says: arranged,
  },
  {
    name: "somebody else's address throughout",
    of: 'login',
    tamper: setAll(
      [
        '/member/email_address',
        '/member_session/authentication_factors/0/email_factor/email_address',
      ],
      'other@example.com',
    ),
    says: arranged,
  },
  {
    name: 'an address with a letter more',
    of: 'login',
    tamper: turn('/member/email_address', (address) => `x${address}`),
    says: arranged,
  },
  {
    name: 'another slug',
    of: 'login',
    tamper: set('/organization/organization_slug', 'another'),
    says: arranged,
  },
  {
    name: 'another slug throughout',
    of: 'login',
    tamper: setAll(
      ['/organization/organization_slug', '/member_session/organization_slug'],
      'another',
    ),
    says: arranged,
  },
  {
    name: 'another slug in the session',
    of: 'login',
    tamper: set('/member_session/organization_slug', 'another'),
    says: arranged,
  },
  {
    name: 'another name of the organization',
    of: 'login',
    tamper: set('/organization/organization_name', 'Another'),
    says: 'as it was arranged; received',
  },
  {
    name: 'an MFA policy that nobody set',
    of: 'login',
    tamper: set('/organization/mfa_policy', 'REQUIRED_FOR_ALL'),
    says: '"OPTIONAL", as it was arranged',
  },
  {
    name: 'an MFA policy that was set and is not there',
    of: 'mfa',
    tamper: set('/organization/mfa_policy', 'OPTIONAL'),
    says: '"REQUIRED_FOR_ALL", as it was arranged',
  },
  {
    name: 'a domain that nobody allowed',
    of: 'login',
    tamper: set('/organization/email_allowed_domains', ['example.com']),
    says: '[], as it was arranged',
  },
  {
    name: 'provisioning that nobody allowed',
    of: 'send',
    tamper: set('/organization/email_jit_provisioning', 'RESTRICTED'),
    says: '"NOT_ALLOWED", as it was arranged',
  },
  {
    name: 'a restriction that nobody set',
    of: 'login',
    tamper: set('/organization/auth_methods', 'RESTRICTED'),
    says: '"ALL_ALLOWED", as it was arranged',
  },
  {
    name: 'another name of the member',
    of: 'login',
    tamper: set('/member/name', 'Somebody Else'),
    says: 'as it was arranged; received',
  },
  {
    name: 'a phone number that nobody set',
    of: 'login',
    tamper: set('/member/mfa_phone_number', '+12025550199'),
    says: 'as it was arranged; received',
  },
  {
    name: 'another phone number',
    of: 'mfa',
    tamper: set('/member/mfa_phone_number', '+12025550199'),
    says: 'as it was arranged; received',
  },
  {
    name: 'other last digits of the phone number',
    of: 'mfa',
    tamper: set('/mfa_required/member_options/mfa_phone_number', 'XXXXXXX9999'),
    says: '/mfa_required/member_options/mfa_phone_number is documented as the last digits of the phone number that was arranged',
  },
  {
    name: 'no digits of the phone number',
    of: 'mfa',
    tamper: set('/mfa_required/member_options/mfa_phone_number', 'XXXXXXXXXXX'),
    says: 'the last digits of the phone number',
  },
  {
    name: 'an administrator',
    of: 'login',
    tamper: set('/member/is_admin', true),
    says: 'false, as it was arranged',
  },
  {
    name: 'a member who breaks the glass',
    of: 'login',
    tamper: set('/member/is_breakglass', true),
    says: 'false, as it was arranged',
  },
  {
    name: 'another role',
    of: 'login',
    tamper: set('/member/roles/0/role_id', 'stytch_admin'),
    says: 'as it was arranged',
  },
  {
    name: 'a deleted member',
    of: 'login',
    tamper: set('/member/status', 'deleted'),
    says: '"active", as it was arranged, or "active"',
  },
  {
    name: 'an active member who became pending',
    of: 'send',
    tamper: set('/member/status', 'pending'),
    says: 'as it was arranged',
  },
  {
    name: 'a member of another time',
    of: 'login',
    tamper: set('/member/created_at', '2020-01-01T00:00:00Z'),
    says: 'as it was arranged',
  },
  {
    name: 'metadata that nobody set',
    of: 'login',
    tamper: set('/member/trusted_metadata', { a: 1 }),
    says: 'as it was arranged',
  },
  {
    name: 'another member is sent the passcode',
    of: 'send',
    tamper: setAll(['/member_id', '/member/member_id'], member),
    says: arranged,
  },
  {
    name: 'another organization sends the passcode',
    of: 'send',
    tamper: setAll(['/organization/organization_id', '/member/organization_id'], organization),
    says: arranged,
  },
  {
    name: 'another address is sent the passcode',
    of: 'send',
    tamper: set('/member/email_address', 'other@example.com'),
    says: arranged,
  },
  {
    name: 'MFA of another member',
    of: 'mfa',
    tamper: setAll(['/member_id', '/member/member_id'], member),
    says: arranged,
  },
  {
    name: 'the check of a session of another member',
    of: 'sessionCheck',
    tamper: setAll(['/member/member_id', '/member_session/member_id'], member),
    says: arranged,
  },
  {
    name: 'the check of a session of another organization',
    of: 'sessionCheck',
    tamper: setAll(
      [
        '/organization/organization_id',
        '/member/organization_id',
        '/member_session/organization_id',
      ],
      organization,
    ),
    says: arranged,
  },
  {
    name: 'another session than the one that was asked about',
    of: 'sessionCheck',
    tamper: set('/member_session/member_session_id', strange('member-session')),
    says: 'of the session that the request names',
  },
  {
    name: "somebody else's session in a list",
    of: 'sessionList',
    tamper: set('/member_sessions/0/member_id', member),
    says: arranged,
  },
  {
    name: "another organization's session in a list",
    of: 'sessionList',
    tamper: set('/member_sessions/0/organization_id', organization),
    says: arranged,
  },
  {
    name: 'another member than was looked up',
    of: 'memberLookup',
    tamper: setAll(['/member_id', '/member/member_id'], member),
    says: arranged,
  },
  {
    name: 'no member_id',
    of: 'login',
    tamper: drop('/member_id'),
    says: '/member_id is documented as a required string; received nothing.',
  },
];
