import { fieldsOf } from './fields-of';

const stranger = '11111111-1111-4111-8111-111111111111';

/** The fields of sessions and of the factors that were shown, computed wrongly. */
export const sessionFields = [
  ...fieldsOf('bodies/session-body.ts', {
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
  ...fieldsOf('bodies/factor-body.ts', {
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
];
