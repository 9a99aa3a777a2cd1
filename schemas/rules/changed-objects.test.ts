import type { Operation } from '../../src/domain/operations';
import { checkRules } from '../check-response';
import { responseRules } from './all-rules';
import type { Circumstances, Facts } from './rule';

const now = Date.parse('2026-01-01T10:00:00Z');
const role = { role_id: 'stytch_member', sources: [{ type: 'direct_assignment', details: {} }] };
const member = {
  member_id: 'member-test-1',
  organization_id: 'organization-test-1',
  email_address: 'member@example.com',
  status: 'active',
  name: 'First Name',
  roles: [role],
  is_admin: false,
  is_locked: false,
  is_breakglass: false,
  email_address_verified: true,
  mfa_enrolled: false,
  mfa_phone_number: '',
  mfa_phone_number_verified: false,
  default_mfa_method: '',
  totp_registration_id: '',
  retired_email_addresses: [],
  sso_registrations: [],
  untrusted_metadata: { plan: 'first plan' },
};
const organization = { organization_id: 'organization-test-1', mfa_policy: 'OPTIONAL' };

/** What rules find in a 200, where `known` is what set-up calls told of the member. */
function found(
  operation: Operation,
  body: Facts,
  request: Facts,
  known: Facts | 'nobody' = member,
): readonly string[] {
  const circumstances: Circumstances = {
    contentType: 'application/json',
    now,
    subject: {
      memberId: 'member-test-1',
      isForeignSession: false,
      organization: () => organization,
      member: () => (known === 'nobody' ? undefined : known),
      memberSession: (id) => (id === session.member_session_id ? session : undefined),
      sessionsOf: () => [session],
      members: () => [],
      recoveryCodes: () => undefined,
      totpRegistration: () => 'member-totp-test-1',
    },
    earlier: {
      hasRequestId: () => false,
      hasSecret: () => false,
      sessionOfToken: () => undefined,
      endOfIntermediate: (token) => (token === 'known' ? '2026-01-01T10:05:00Z' : undefined),
    },
  };
  return checkRules(responseRules, {
    operation,
    status: 200,
    body: { request_id: 'request-id-test-1', status_code: 200, ...body },
    reading: 'wire',
    request,
    circumstances,
  }).map(({ rule, pointer }) => `${rule} at ${pointer}`);
}

const session = {
  member_session_id: 'member-session-test-1',
  member_id: 'member-test-1',
  organization_id: 'organization-test-1',
  started_at: '2026-01-01T09:30:00Z',
  last_accessed_at: '2026-01-01T09:30:00Z',
  expires_at: '2026-01-01T10:30:00Z',
  roles: ['stytch_member'],
  authentication_factors: [{ type: 'email_otp', created_at: '2026-01-01T09:30:00Z' }],
  custom_claims: {},
};

test('a setting that nobody asked for has its documented default', () => {
  const made = { organization: { ...organization, email_invites: 'ALL_ALLOWED' } };
  expect(found('create_organization', made, {}).join(' ')).not.toContain('organization-defaults');
  const other = { organization: { ...made.organization, mfa_policy: 'REQUIRED_FOR_ALL' } };
  expect(found('create_organization', other, {})).toContain(
    'organization-defaults at /organization/mfa_policy',
  );
  expect(found('create_organization', other, { mfa_policy: 'REQUIRED_FOR_ALL' })).not.toContain(
    'organization-defaults at /organization/mfa_policy',
  );
});

test('metadata is what was there, merged with what was asked', () => {
  const request = { untrusted_metadata: { plan: null, theme: 'first theme' } };
  const changed = (untrusted_metadata: Facts) => ({ member: { ...member, untrusted_metadata } });
  expect(found('update_member', changed({ theme: 'first theme' }), request)).toEqual([]);
  expect(
    found('update_member', changed({ plan: 'first plan', theme: 'first theme' }), request),
  ).toContain('metadata-is-merged at /member/untrusted_metadata');
});

test('a second factor enrols as was asked, and the first becomes the default', () => {
  const shown = {
    ...member,
    default_mfa_method: 'totp',
    totp_registration_id: 'member-totp-test-1',
  };
  const request = { set_mfa_enrollment: 'enroll' };
  const enrolled = { member: { ...shown, mfa_enrolled: true } };
  expect(found('authenticate_totp', enrolled, request)).toEqual([]);
  expect(found('authenticate_totp', { member: shown }, request)).toEqual([
    'second-factor-effects at /member/mfa_enrolled',
  ]);
  const other = { member: { ...enrolled.member, totp_registration_id: 'member-totp-test-2' } };
  expect(found('authenticate_totp', other, request)).toEqual([
    'second-factor-effects at /member/totp_registration_id',
  ]);
  const factor = { authenticator_app_factor: { totp_id: 'member-totp-test-2' } };
  const foreign = { ...enrolled, member_session: { authentication_factors: [{}, factor] } };
  expect(found('authenticate_totp', foreign, request)).toContain(
    'second-factor-effects at /member_session/authentication_factors/1/authenticator_app_factor/totp_id',
  );
});

test.each([
  ['another end', { expires_at: '2026-01-01T11:30:00Z' }, 'expires_at'],
  ['another role', { roles: ['stytch_admin'] }, 'roles'],
  ['a claim too many', { custom_claims: { stranger: true } }, 'custom_claims'],
])('a session is not listed with %s', (_, change, key) => {
  expect(found('list_sessions', { member_sessions: [session] }, {})).toEqual([]);
  expect(found('list_sessions', { member_sessions: [{ ...session, ...change }] }, {})).toContain(
    `sessions-listed at /member_sessions/0/${key}`,
  );
});

test.each([
  ['role-sources', { roles: [{ ...role, sources: [{ type: 'sso_connection' }] }] }],
  ['member-roles', { roles: [] }],
  ['lock-times', { is_locked: true, lock_expires_at: '2026-01-01T09:30:00Z' }],
  ['lock-times', { lock_created_at: '2026-01-01T09:30:00Z' }],
])('%s is broken by %j', (rule, change) => {
  const body = { member: { ...member, ...change } };
  expect(found('get_member', { member }, {})).toEqual([]);
  expect(found('get_member', body, {}).join(' ')).toContain(`${rule} at /member`);
});

test.each([
  ['new-member', 'is_breakglass', true],
  ['new-member', 'mfa_phone_number', '+12025550143'],
  ['new-member', 'email_address_verified', true],
  ['new-objects', 'created_at', '2026-01-01T08:00:00Z'],
])(
  'by the rule %s a member who was just made has no other %s than nobody gave',
  (rule, key, value) => {
    const made = {
      ...member,
      status: 'pending',
      email_address_verified: false,
      created_at: '2026-01-01T10:00:00Z',
    };
    const sent = (change: Facts) =>
      found('login_or_signup', { member: { ...made, ...change } }, {}, 'nobody');
    expect(sent({})).toEqual([]);
    expect(sent({ [key]: value })).toEqual([`${rule} at /member/${key}`]);
  },
);

test('a new address is not verified, and retires the one before', () => {
  const request = { email_address: 'second@example.com' };
  const changed = {
    ...member,
    email_address: 'second@example.com',
    email_address_verified: false,
    retired_email_addresses: [{ email_address: 'member@example.com', email_id: 'x' }],
  };
  const of = (body: Facts) =>
    found('update_member', body, request).filter((one) => one.startsWith('new-address'));
  expect(of({ member: changed })).toEqual([]);
  const lost = {
    member: { ...changed, email_address_verified: true, retired_email_addresses: [] },
  };
  expect(of(lost)).toEqual([
    'new-address at /member/email_address_verified',
    'new-address at /member/retired_email_addresses',
  ]);
});

test('what a login is finished with is what the member has', () => {
  const waiting = (member_options: unknown, change: Facts = {}) =>
    found(
      'get_member',
      { member: { ...member, ...change }, mfa_required: { member_options } },
      {},
      {},
    );
  expect(waiting(null)).toEqual([]);
  const empty = { mfa_phone_number: '', totp_registration_id: '' };
  expect(waiting(empty)).toEqual(['mfa-options at /mfa_required/member_options']);
  const phone = { mfa_phone_number: '+12025550143' };
  const whole = { mfa_phone_number: '+12025550143', totp_registration_id: '' };
  expect(waiting(whole, phone)).toContain(
    'mfa-options at /mfa_required/member_options/mfa_phone_number',
  );
});

test('an intermediate session ends when it was told to end, ten minutes after it began', () => {
  const ending = (token: string, end: string) =>
    found(
      'list_discovered_organizations',
      { intermediate_session_token: token, intermediate_session_token_expires_at: end },
      {},
    ).filter((one) => one.startsWith('intermediate-session-lives'));
  expect(ending('new', '2026-01-01T10:10:00Z')).toEqual([]);
  expect(ending('new', '2026-01-01T11:10:00Z')).toHaveLength(1);
  expect(ending('known', '2026-01-01T10:05:00Z')).toEqual([]);
  expect(ending('known', '2026-01-01T10:10:00Z')).toHaveLength(1);
});

test('a search shows the organizations, and its pages lead on', () => {
  const page = (organizations: Facts, next_cursor: string) =>
    found(
      'search_members',
      { members: [member], organizations, results_metadata: { total: 9, next_cursor } },
      { cursor: 'here' },
    );
  expect(page({ 'organization-test-1': organization }, 'there')).toEqual([]);
  expect(page({}, 'there')).toEqual(['search-shows-organizations at /organizations']);
  expect(page({ 'organization-test-1': organization }, 'here')).toEqual([
    'search-shows-organizations at /results_metadata/next_cursor',
  ]);
});

test('a discovered organization says the same of a login in each field', () => {
  const listed = (change: Facts) => {
    const one = {
      member_authenticated: true,
      primary_required: null,
      mfa_required: null,
      membership: { type: 'active_member', details: null, member },
      ...change,
    };
    return found('list_discovered_organizations', { discovered_organizations: [one] }, {}).filter(
      (finding) => finding.startsWith('discovered-needs'),
    );
  };
  expect(listed({})).toEqual([]);
  expect(listed({ mfa_required: { member_options: null } })).toHaveLength(1);
  expect(listed({ membership: { type: 'pending_member', member } })).toHaveLength(1);
});

test.each([
  ['PRIMARY', 'email', 0],
  ['SECONDARY', 'email', 1],
  ['SECONDARY', 'sms', 0],
  ['PRIMARY', 'authenticator_app', 1],
])('a factor that is %s and came by %s is wrong %d times', (sequence_order, way, times) => {
  const factor = { type: 'otp', delivery_method: way, sequence_order };
  const shown = { member_sessions: [{ ...session, authentication_factors: [factor] }] };
  const own = found('list_sessions', shown, {}).filter((one) => one.startsWith('factor-order'));
  expect(own).toHaveLength(times);
});

test('a verdict comes when a permission was asked for', () => {
  const checked = (verdict: unknown, request: Facts) =>
    found('authenticate_session', { verdict }, request).filter((one) => one.includes('verdict'));
  expect(checked(null, {})).toEqual([]);
  expect(checked({ authorized: true }, {})).toHaveLength(1);
  expect(checked(null, { authorization_check: {} })).toHaveLength(1);
  expect(checked({ authorized: true }, { authorization_check: {} })).toEqual([]);
});
