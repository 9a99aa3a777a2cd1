import { fieldsOf } from './fields-of';

const stranger = '11111111-1111-4111-8111-111111111111';

/** The fields of members, computed wrongly. */
export const memberFields = [
  ...fieldsOf('bodies/member-body.ts', {
    'a member was created a day later': [
      'timestamp(member.createdAt)',
      'timestamp(member.createdAt + 86_400_000)',
    ],
    'a member was created in 1970': ['timestamp(member.createdAt)', 'timestamp(0)'],
    'a member was changed in 1970': ['timestamp(member.updatedAt)', 'timestamp(0)'],
    'a member was changed tomorrow': [
      'timestamp(member.updatedAt)',
      'timestamp(member.updatedAt + 86_400_000)',
    ],
    'a member has no default MFA method': [
      "member.defaultMfaMethod || (member.mfaPhoneNumber === '' ? '' : 'sms_otp')",
      "''",
    ],
    'a member has another default MFA method': [
      "member.defaultMfaMethod || (member.mfaPhoneNumber === '' ? '' : 'sms_otp')",
      "'totp'",
    ],
    'a member has another address': [
      'email_address: member.emailAddress,',
      "email_address: 'another@example.com',",
    ],
    'a member has an address without a name': [
      'email_address: member.emailAddress,',
      "email_address: member.emailAddress.replace(/^[^@]+/, 'x'),",
    ],
    'a member has a verified address, whatever it is': [
      'email_address_verified: member.emailVerified',
      'email_address_verified: true',
    ],
    'a member has no verified address': [
      'email_address_verified: member.emailVerified',
      'email_address_verified: false',
    ],
    'a member has an external id of nobody': [
      'external_id: member.externalId',
      "external_id: 'another'",
    ],
    'every member is an admin': [
      "is_admin: member.roles.includes('stytch_admin') ||",
      'is_admin: true ||',
    ],
    'no member is an admin': [
      "is_admin: member.roles.includes('stytch_admin') || member.emailRoles",
      'is_admin: false && member.emailRoles',
    ],
    'every member is breakglass': ['is_breakglass: member.isBreakglass', 'is_breakglass: true'],
    'a breakglass member is told as none': [
      'is_breakglass: member.isBreakglass',
      'is_breakglass: false',
    ],
    'every member is locked': ['is_locked: locked', 'is_locked: true'],
    'no member is locked': ['is_locked: locked', 'is_locked: false'],
    'a lock began in 1970': ['timestamp(member.lockedAt ?? now)', 'timestamp(0)'],
    'a lock has no beginning': ['locked ? timestamp(member.lockedAt ?? now) : null', 'null'],
    'a lock ends before it begins': ['timestamp(member.lockedUntil ?? now)', 'timestamp(0)'],
    'a lock has no end': ['locked ? timestamp(member.lockedUntil ?? now) : null', 'null'],
    'a lock ends a day later': [
      'timestamp(member.lockedUntil ?? now)',
      'timestamp((member.lockedUntil ?? now) + 86_400_000)',
    ],
    'a member has the id of a stranger': [
      'member_id: member.memberId,',
      `member_id: 'member-test-${stranger}',`,
    ],
    'a member has no id': ['member_id: member.memberId,', "member_id: '',"],
    'every member is enrolled': ['mfa_enrolled: member.mfaEnrolled', 'mfa_enrolled: true'],
    'no member is enrolled': ['mfa_enrolled: member.mfaEnrolled', 'mfa_enrolled: false'],
    'a member has another phone number': [
      'mfa_phone_number: member.mfaPhoneNumber',
      "mfa_phone_number: '+12025550199'",
    ],
    'a member has no phone number': [
      'mfa_phone_number: member.mfaPhoneNumber',
      "mfa_phone_number: ''",
    ],
    'every phone number is verified': [
      'mfa_phone_number_verified: hasVerifiedPhone(member)',
      'mfa_phone_number_verified: true',
    ],
    'no phone number is verified': [
      'mfa_phone_number_verified: hasVerifiedPhone(member)',
      'mfa_phone_number_verified: false',
    ],
    'a member has no name': ['name: member.name', "name: ''"],
    'a member has another name': ['name: member.name', "name: 'Another Name'"],
    'a member is of another organization': [
      'organization_id: member.organizationId',
      `organization_id: 'organization-test-${stranger}'`,
    ],
    'a member is of no organization': [
      'organization_id: member.organizationId',
      "organization_id: ''",
    ],
    'a member has no retired address': ['member.retiredEmails.map', '[].map'],
    'a member has a retired address too many': [
      'retired_email_addresses: member.retiredEmails.map',
      "retired_email_addresses: [...member.retiredEmails, { emailId: 'x', emailAddress: 'x@example.com' }].map",
    ],
    'a member has no role': ['sessionRoles(member).map((role) => roleBody(member, role))', '[]'],
    'a member is an admin by role': [
      'sessionRoles(member).map',
      "[...sessionRoles(member), 'stytch_admin'].map",
    ],
    'a role has no source': ["direct ? [{ details: {}, type: 'direct_assignment' }] : []", '[]'],
    'a role of the mail domain has another domain': [
      'details: { email_domain }',
      "details: { email_domain: 'example.net' }",
    ],
    'every member is active': ['status: member.status', "status: 'active'"],
    'every member is pending': ['status: member.status', "status: 'pending'"],
    'a member has no TOTP': ["verifiedTotp(member)?.registrationId ?? ''", "''"],
    'a member has the TOTP of a stranger': [
      "verifiedTotp(member)?.registrationId ?? ''",
      `'member-totp-test-${stranger}'`,
    ],
    'a member has no trusted metadata': [
      'trusted_metadata: member.trustedMetadata,\n    untrusted',
      'trusted_metadata: {},\n    untrusted',
    ],
    'a member has trusted metadata of a stranger': [
      'trusted_metadata: member.trustedMetadata,\n    untrusted',
      'trusted_metadata: { ...member.trustedMetadata, stranger: true },\n    untrusted',
    ],
    'a member has no untrusted metadata': [
      'untrusted_metadata: member.untrustedMetadata',
      'untrusted_metadata: {}',
    ],
    'a member has untrusted metadata of a stranger': [
      'untrusted_metadata: member.untrustedMetadata',
      'untrusted_metadata: { ...member.untrustedMetadata, stranger: true }',
    ],
  }),
];
