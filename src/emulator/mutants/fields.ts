import { type Breaks, breaking, type RuleMutant } from './mutant';

const stranger = '11111111-1111-4111-8111-111111111111';
const rule = 'Every field that a response computes';

/** The fields of one kind of object, each computed wrongly in two ways or more. */
function fields(file: string, breaks: Breaks): readonly RuleMutant[] {
  return breaking(rule, file, breaks);
}

/** Each field that a response computes, computed wrongly. */
export const fieldMutants = [
  ...fields('bodies/member-body.ts', {
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
  ...fields('bodies/organization-body.ts', {
    'an organization has the id of a stranger': [
      'organization_id: organization.organizationId',
      `organization_id: 'organization-test-${stranger}'`,
    ],
    'an organization has no id': [
      'organization_id: organization.organizationId',
      "organization_id: ''",
    ],
    'an organization has another slug': [
      'organization_slug: organization.slug',
      "organization_slug: 'another'",
    ],
    'an organization has no slug': [
      'organization_slug: organization.slug',
      "organization_slug: ''",
    ],
    'an organization was created in 1970': ['timestamp(organization.createdAt)', 'timestamp(0)'],
    'an organization was created tomorrow': [
      'timestamp(organization.createdAt)',
      'timestamp(organization.createdAt + 86_400_000)',
    ],
    'an organization was changed in 1970': ['timestamp(organization.updatedAt)', 'timestamp(0)'],
    'an organization was changed tomorrow': [
      'timestamp(organization.updatedAt)',
      'timestamp(organization.updatedAt + 86_400_000)',
    ],
    'an organization has no settings of its own': [
      '...organization.settings,',
      'organization_name: organization.settings.organization_name,',
    ],
    'an organization has another name': [
      '...organization.settings,',
      "...organization.settings, organization_name: 'Another',",
    ],
    'an organization requires MFA of nobody': [
      '...organization.settings,',
      "...organization.settings, mfa_policy: 'OPTIONAL',",
    ],
    'an organization requires MFA of all': [
      '...organization.settings,',
      "...organization.settings, mfa_policy: 'REQUIRED_FOR_ALL',",
    ],
    'an organization allows all methods': [
      '...organization.settings,',
      "...organization.settings, auth_methods: 'ALL_ALLOWED', allowed_auth_methods: [],",
    ],
    'an organization provisions all': [
      '...organization.settings,',
      "...organization.settings, email_jit_provisioning: 'ALL_ALLOWED',",
    ],
    'an organization allows no domain': [
      '...organization.settings,',
      '...organization.settings, email_allowed_domains: [],',
    ],
    'an organization allows another domain': [
      '...organization.settings,',
      "...organization.settings, email_allowed_domains: ['example.net'],",
    ],
    'an organization has metadata of a stranger': [
      '...organization.settings,',
      '...organization.settings, trusted_metadata: { stranger: true },',
    ],
    'an organization has another logo': [
      '...organization.settings,',
      "...organization.settings, organization_logo_url: 'https://example.com/another.png',",
    ],
  }),
  ...fields('bodies/session-body.ts', {
    'a session has no factor': ['session.factors.map(factorBody)', '[]'],
    'a session has its last factor alone': ['session.factors.map', 'session.factors.slice(-1).map'],
    'a session has no claims': ['custom_claims: session.claims', 'custom_claims: {}'],
    'a session has claims of a stranger': [
      'custom_claims: session.claims',
      'custom_claims: { ...session.claims, stranger: true }',
    ],
    'a session ends an hour later': [
      'timestamp(session.expiresAt)',
      'timestamp(session.expiresAt + 3_600_000)',
    ],
    'a session has ended': ['timestamp(session.expiresAt)', 'timestamp(session.startedAt - 1_000)'],
    'a session was accessed a day ago': [
      'timestamp(session.lastAccessedAt)',
      'timestamp(session.lastAccessedAt - 86_400_000)',
    ],
    'a session was accessed tomorrow': [
      'timestamp(session.lastAccessedAt)',
      'timestamp(session.lastAccessedAt + 86_400_000)',
    ],
    'a session is of a stranger': [
      'member_id: session.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a session is of nobody': ['member_id: session.memberId', "member_id: ''"],
    'a session has no id': ['member_session_id: session.sessionId', "member_session_id: ''"],
    'a session has the id of its member': [
      'member_session_id: session.sessionId',
      'member_session_id: session.memberId',
    ],
    'a session is of another organization': [
      'organization_id: session.organizationId',
      `organization_id: 'organization-test-${stranger}'`,
    ],
    'a session is of no organization': [
      'organization_id: session.organizationId',
      "organization_id: ''",
    ],
    'a session has another slug': [
      'organization_slug: organization.slug',
      "organization_slug: 'another'",
    ],
    'a session has no slug': ['organization_slug: organization.slug', "organization_slug: ''"],
    'a session shows no role': ['roles: session.roles', 'roles: []'],
    'a session shows a role too many': [
      'roles: session.roles',
      "roles: [...session.roles, 'stytch_admin']",
    ],
    'a session began a day ago': [
      'timestamp(session.startedAt)',
      'timestamp(session.startedAt - 86_400_000)',
    ],
    'a session begins tomorrow': [
      'timestamp(session.startedAt)',
      'timestamp(session.startedAt + 86_400_000)',
    ],
  }),
  ...fields('bodies/factor-body.ts', {
    'a factor of an e-mail passcode is a magic link': [
      "factor.type ?? 'email_otp'",
      "'magic_link'",
    ],
    'a factor of an e-mail passcode is a password': ["factor.type ?? 'email_otp'", "'password'"],
    'a factor came by SMS, though it came by mail': [
      "delivery_method: 'email'",
      "delivery_method: 'sms'",
    ],
    'a factor has another address': [
      'email_address: factor.emailAddress',
      "email_address: 'another@example.com'",
    ],
    'a factor has no id of its address': ['email_id: factor.emailId', "email_id: ''"],
    'a factor was shown a day ago': [
      'last_authenticated_at: timestamp(factor.lastAuthenticatedAt)',
      'last_authenticated_at: timestamp(factor.lastAuthenticatedAt - 86_400_000)',
    ],
    'a factor was shown tomorrow': [
      'last_authenticated_at: timestamp(factor.lastAuthenticatedAt)',
      'last_authenticated_at: timestamp(factor.lastAuthenticatedAt + 86_400_000)',
    ],
    'every factor is a primary one': ["'emailId' in factor ? 'PRIMARY' : 'SECONDARY'", "'PRIMARY'"],
    'every factor is a second one': [
      "'emailId' in factor ? 'PRIMARY' : 'SECONDARY'",
      "'SECONDARY'",
    ],
    'an SMS factor came by mail': ["delivery_method: 'sms'", "delivery_method: 'email'"],
    'an SMS factor is a TOTP': ["type: 'otp'", "type: 'totp'"],
    'an SMS factor has no phone id': ['phone_id: factor.phoneId', "phone_id: ''"],
    'an SMS factor has another number': [
      'phone_number: factor.phoneNumber',
      "phone_number: '+12025550199'",
    ],
    'a TOTP factor came by SMS': ["delivery_method: 'authenticator_app'", "delivery_method: 'sms'"],
    'a TOTP factor is a recovery code': ["type: 'totp'", "type: 'recovery_codes'"],
    'a TOTP factor has the id of a stranger': [
      'totp_id: factor.totpId',
      `totp_id: 'member-totp-test-${stranger}'`,
    ],
    'a recovery code factor came by SMS': [
      "delivery_method: 'recovery_code'",
      "delivery_method: 'sms'",
    ],
    'a recovery code factor is a TOTP': ["type: 'recovery_codes'", "type: 'totp'"],
  }),
  ...fields('routes/authenticate-otp.ts', {
    'a login has no method': ['method_id: member.emailId', "method_id: ''"],
    'a login has the method of a stranger': [
      'method_id: member.emailId',
      `method_id: 'member-email-test-${stranger}'`,
    ],
    'a login is in another organization': [
      'organization_id: organization.organizationId',
      `organization_id: 'organization-test-${stranger}'`,
    ],
  }),
  ...fields('routes/send-otp.ts', {
    'a passcode is sent to a stranger': [
      'member_id: member.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a passcode is told as sent by another organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
    'a passcode is told and not sent': ['world.addPasscode(member.memberId, passcode);', ''],
  }),
  ...fields('routes/authenticate-session.ts', {
    'a checked session is of the first member': [
      'member: memberBody(member, now)',
      'member: memberBody([...world.members.values()][0] ?? member, now)',
    ],
    'a checked session is of the first organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
    'a checked session has no JWT': ['await signSessionJwt(world, session, organization)', "''"],
    'a checked session is the first one': [
      'member_session: sessionBody(session, organization)',
      'member_session: sessionBody([...world.sessions.values()][0] ?? session, organization)',
    ],
  }),
  ...fields('routes/exchange-session.ts', {
    'an exchange is of the member before': [
      'organization,\n    member,\n    telemetryId',
      'organization,\n    member: owner,\n    telemetryId',
    ],
  }),
  ...fields('bodies/login-body.ts', {
    'a login tells no intermediate session': [
      "intermediate_session_token: intermediate?.token ?? ''",
      "intermediate_session_token: ''",
    ],
    'a full login tells an intermediate session': [
      "intermediate_session_token: intermediate?.token ?? ''",
      "intermediate_session_token: intermediate?.token ?? session?.token ?? ''",
    ],
    'an intermediate session of a login has no end': [
      'intermediate === undefined ? null : timestamp(intermediate.expiresAt)',
      'null',
    ],
    'a member is never authenticated': [
      'member_authenticated: session !== undefined',
      'member_authenticated: false',
    ],
    'a member is always authenticated': [
      'member_authenticated: session !== undefined',
      'member_authenticated: true',
    ],
    'a login is of a stranger': [
      'member_id: member.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a login is of the first member': [
      'member_id: member.memberId',
      "member_id: [...world.members.values()][0]?.memberId ?? ''",
    ],
    'a login tells no session': [
      'member_session: session === undefined ? null : sessionBody(session, organization)',
      'member_session: null',
    ],
    'a login never tells that MFA is required': ['mfa_required: mfaRequired', 'mfa_required: null'],
    'a login shows the first organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
    'a login shows the first member': [
      'member: memberBody(member, now)',
      'member: memberBody([...world.members.values()][0] ?? member, now)',
    ],
    'a login never tells that another primary factor is required': [
      'primary_required: primaryRequired',
      'primary_required: null',
    ],
    'a login has no session JWT': [
      "session === undefined ? '' : await signSessionJwt(world, session, organization)",
      "''",
    ],
    'a login has the session token for its JWT': [
      "session === undefined ? '' : await signSessionJwt(world, session, organization)",
      "session?.token ?? ''",
    ],
    'a login has no session token': ["session_token: session?.token ?? ''", "session_token: ''"],
    'a login has a session token that is not good': [
      "session_token: session?.token ?? ''",
      "session_token: [...(session?.token ?? '')].reverse().join('')",
    ],
  }),
  ...fields('routes/authenticate-second-factor.ts', {
    'a second factor is of a stranger': [
      'member_id: member.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a second factor gives no session token': ['session_token: full.token', "session_token: ''"],
    'a second factor gives no JWT': ['await signSessionJwt(world, full, organization)', "''"],
    'a second factor shows the first organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
  }),
  ...fields('routes/authenticate-discovery-otp.ts', {
    'discovery is of another address': [
      'email_address: emailAddress,\n      intermediate',
      "email_address: 'another@example.com',\n      intermediate",
    ],
    'discovery gives no intermediate session': [
      'intermediate_session_token: intermediate.token',
      "intermediate_session_token: ''",
    ],
    'discovery gives an intermediate session that is not good': [
      'intermediate_session_token: intermediate.token',
      "intermediate_session_token: [...intermediate.token].reverse().join('')",
    ],
    'discovery finds nothing': [
      'discoveredOrganizations(world, intermediate, { toJoin: true })',
      '[]',
    ],
  }),
];
