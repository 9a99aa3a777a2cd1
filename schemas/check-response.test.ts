import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkResponse } from './check-response';
import { without, withValue } from './testing/faults';

const example: unknown = JSON.parse(
  readFileSync(join(__dirname, 'examples/authenticate-200.documented.json'), 'utf8'),
);
const mfaExample: unknown = JSON.parse(
  readFileSync(join(__dirname, 'examples/authenticate-200-mfa-nulls.wire.json'), 'utf8'),
);

function check(body: unknown, more: Partial<Parameters<typeof checkResponse>[0]> = {}) {
  return checkResponse({
    operation: 'authenticate',
    status: 200,
    body,
    reading: 'documented',
    ...more,
  });
}

const refusal = {
  status_code: 404,
  request_id: 'request-id-test-1',
  error_type: 'otp_code_not_found',
  error_message: 'No.',
  error_url: 'https://stytch.com/docs/api/errors/404',
};

test('a documented body has no findings', () => {
  expect(check(example)).toEqual([]);
});

test('a finding says where, what is documented, what came, and all of it in a sentence', () => {
  expect(check(withValue(example, '/member/email_address_verified', 'true'))).toEqual([
    {
      severity: 'violation',
      pointer: '/member/email_address_verified',
      rule: 'type',
      documented: 'a required boolean',
      received: 'the string "true"',
      sentence:
        '/member/email_address_verified is documented as a required boolean; received the string "true".',
    },
  ]);
});

test.each([
  ['status_code', '/status_code', 201, 'status-code-equals-http'],
  ['member_id', '/member_id', 'member-test-other', 'ids-agree'],
  ['the id in the session', '/member_session/member_id', 'member-test-other', 'ids-agree'],
  ['the organization', '/organization_id', 'organization-test-other', 'ids-agree'],
  ['no session token', '/session_token', '', 'authenticated-means-session'],
  ['no session JWT', '/session_jwt', '', 'authenticated-means-session'],
  ['an intermediate token', '/intermediate_session_token', 'x', 'authenticated-means-session'],
  ['a time with a space', '/member/created_at', '2026-01-01 10:00:00Z', 'timestamp-rfc3339'],
  ['the 30th of February', '/member/created_at', '2026-02-30T10:00:00Z', 'timestamp-rfc3339'],
  [
    'an end before the start',
    '/member_session/expires_at',
    '2001-01-01T00:00:00Z',
    'session-expires-after-start',
  ],
])('a rule that no schema can say: %s', (_, pointer, value, rule) => {
  const findings = check(withValue(example, pointer, value));
  expect(findings.map((one) => one.rule)).toContain(rule);
  expect(findings.every(({ severity }) => severity === 'violation')).toBe(true);
});

test('a session that is missing although the member is authenticated', () => {
  expect(check(without(example, '/member_session'))).toMatchObject([
    { pointer: '/member_session', rule: 'authenticated-means-session' },
  ]);
});

test.each([
  ['/session_token', 'x'],
  ['/session_jwt', 'x'],
  ['/intermediate_session_token', ''],
  ['/mfa_required', null],
])('an unfinished login with %s as %s', (pointer, value) => {
  const findings = check(withValue(mfaExample, pointer, value), { reading: 'wire' });
  expect(findings.filter(({ severity }) => severity === 'violation')).toMatchObject([
    { pointer, rule: 'authenticated-means-session' },
  ]);
});

test('a session lasts as long as the request asked', () => {
  const findings = check(example, { request: { session_duration_minutes: 7 } });
  expect(findings).toMatchObject([
    { pointer: '/member_session/expires_at', rule: 'session-duration-honoured' },
  ]);
});

test.each([
  ['an undocumented key', '/member/shoe_size', 42, 'undocumented-key'],
  ['a value outside of an open list', '/member/status', 'asleep', 'outside-open-list'],
])('drift: %s', (_, pointer, value, rule) => {
  expect(check(withValue(example, pointer, value))).toMatchObject([
    { severity: 'drift', pointer, rule },
  ]);
});

test('null for an optional field is drift on the wire and a violation as documented', () => {
  const body = withValue(example, '/member_device', null);
  expect(check(body, { reading: 'wire' })).toMatchObject([
    { severity: 'drift', pointer: '/member_device', rule: 'null-for-optional' },
  ]);
  expect(check(body)).toMatchObject([{ severity: 'violation', pointer: '/member_device' }]);
});

test('violations come before drift', () => {
  const body = withValue(withValue(example, '/aaa', 1), '/status_code', 'x');
  expect(check(body).map(({ severity }) => severity)).toEqual(['violation', 'drift']);
});

test('a refusal is checked as an error body', () => {
  expect(check(refusal, { status: 404 })).toEqual([]);
  expect(check(without(refusal, '/error_type'), { status: 404 })).toMatchObject([
    { pointer: '/error_type', rule: 'required' },
  ]);
  expect(check(refusal, { status: 401 })).toMatchObject([{ rule: 'status-code-equals-http' }]);
});

test.each([[null], [[]], ['text'], [7], [undefined]])('the body %j is no object', (body) => {
  expect(check(body)).toMatchObject([{ severity: 'violation', pointer: '', rule: 'type' }]);
});

test('what came is masked where it is a secret', () => {
  const token = 'a-token-that-nobody-may-read';
  const findings = check(withValue(example, '/session_token', { token }));
  expect(findings).not.toEqual([]);
  expect(JSON.stringify(findings)).not.toContain(token);
  const swapped = check(withValue(example, '/member_id', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtIn0.x'));
  expect(JSON.stringify(swapped)).not.toContain('eyJhbGci');
});
