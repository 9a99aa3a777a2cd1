import { placeholders } from '../../domain/placeholders';

/** One value for each name that matters, so that ids agree wherever they appear in a body. */
const byName: Readonly<Record<string, string>> = {
  ...placeholders,
  request_id: 'request-id-test-00000000-0000-4000-8000-000000000001',
  member_id: 'member-test-00000000-0000-4000-8000-000000000002',
  method_id: 'member-email-test-00000000-0000-4000-8000-000000000003',
  member_session_id: 'member-session-test-00000000-0000-4000-8000-000000000004',
  email_id: 'email-test-00000000-0000-4000-8000-000000000005',
  name: 'Example Member',
  status: 'active',
  organization_name: 'Example Organization',
  started_at: '2026-01-01T10:00:00Z',
  last_accessed_at: '2026-01-01T10:00:00Z',
  expires_at: '2026-01-01T11:00:00Z',
  created_at: '2026-01-01T09:00:00Z',
  updated_at: '2026-01-01T09:00:00Z',
  last_authenticated_at: '2026-01-01T10:00:00Z',
  auth_methods: 'ALL_ALLOWED',
  allowed_auth_methods: 'email_otp',
  mfa_policy: 'OPTIONAL',
  mfa_methods: 'ALL_ALLOWED',
  allowed_mfa_methods: 'sms_otp',
  default_mfa_method: 'sms_otp',
  mfa_phone_number: '+12025550100',
  secret: 'example-totp-secret',
  qr_code: 'example-qr-code',
  recovery_codes: placeholders.recovery_code,
  email_jit_provisioning: 'NOT_ALLOWED',
  email_invites: 'ALL_ALLOWED',
  sso_jit_provisioning: 'ALL_ALLOWED',
  oauth_tenant_jit_provisioning: 'NOT_ALLOWED',
  first_party_connected_apps_allowed_type: 'ALL_ALLOWED',
  third_party_connected_apps_allowed_type: 'ALL_ALLOWED',
  organization_logo_url: 'https://example.com/logo.png',
  email_allowed_domains: 'example.com',
  claimed_email_domains: 'example.com',
  domain: 'example.com',
  error_message: 'Example message.',
  error_url: 'https://stytch.com/docs/api/errors/400',
  role_id: 'stytch_member',
  roles: 'stytch_member',
  type: 'direct_assignment',
};

/** The first of each real enum that makes sense for a login by an e-mailed passcode. */
const preferredInEnum: readonly string[] = ['email_otp', 'email', 'en'];

/** The example for a text property: constant, obviously fake, the same on every run. */
export function exampleText(name: string): string {
  return byName[name] ?? `example ${name.replaceAll('_', ' ')}`;
}

/** The example for a property with a closed list of values. */
export function exampleOf(values: readonly string[]): string {
  return preferredInEnum.find((value) => values.includes(value)) ?? values[0] ?? '';
}
