import { redactText } from './redact';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZW1iZXItdGVzdC0xIn0.c2lnbmF0dXJlLW9mLXRoaXMtand0';
const known = new Set([
  '482915',
  'WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY',
  'test',
  'local',
  'a',
]);

/** What nobody told us is a secret: its name or its looks tell. */
const unknown: readonly (readonly [string, string])[] = [
  ['"session_token": "Zk3-unknown"', 'Zk3-unknown'],
  ['{"recovery_codes":["ab12-cd34","ef56-gh78"]}', 'ef56-gh78'],
  ['{"code":554433}', '554433'],
  ["{ code: '554433' }", '554433'],
  ['{\\"new_kind_of_token\\":\\"Zk3-unknown\\"}', 'Zk3-unknown'],
  ['https://a.example/?stytch_token_type=x&token=Zk3unknown', 'Zk3unknown'],
  ['STYTCH_SECRET=Zk3unknown', 'Zk3unknown'],
  ['otpauth://totp/A?secret=JBSWY3DPEHPK3PXP&issuer=A', 'JBSWY3DPEHPK3PXP'],
  ['Authorization: Token abc def', 'abc def'],
  ["authorization: 'Basic dXNlcjpwYXNz'", 'dXNlcjpwYXNz'],
  ['Cookie: stytch_session=abc; b=c', 'stytch_session=abc'],
  ['set-cookie: a=b; HttpOnly', 'a=b'],
  ['X-Api-Key: abc123', 'abc123'],
  ['it sent Bearer abc123def', 'abc123def'],
  ['postgres://user:pass1@db.example/x', 'pass1'],
  ['https://ghp_abc@github.com/x', 'ghp_abc'],
  ['secret-test-abcdefgh1234', 'abcdefgh1234'],
  [`jwt ${jwt}`, 'c2lnbmF0'],
  [`cut ${jwt.slice(0, 40)}`, jwt.slice(10, 40)],
];

test.each(unknown)('%s shows nothing although nobody knows the secret', (text, left) => {
  expect(text).toContain(left);
  expect(redactText(text, new Set())).not.toContain(left);
});

const unharmed: readonly string[] = [
  'Verified   33 of 33 interactions in 2.9 s: 26 passed, 0 failed, 0 skipped, 7 pending',
  'Failed to use the setting "STYTCH_SECRET": it must look like secret-test-<36 characters>.',
  "Error: connect ECONNREFUSED 127.0.0.1:1 { code: 'ECONNREFUSED', errno: -111 }",
  '/status_code is documented as a required int32; received the number 2147483648.',
  '{"status_code": 200, "error_code": "x", "country_code": "US", "token_type": "Bearer"}',
  '{"token_id": "a", "password_id": "b", "recovery_codes_remaining": 8}',
  'a basic authentication, and the bearer of it',
  '2026-11-24T16:43:04.482915Z',
  'organization-test-48291500-1111-4111-8111-482915482915',
  'src/cli/verify.ts:12:48, 1482915, 4829150 and x482915',
  'C:\\Users\\new\\table',
  'https://test.stytch.com/v1/b2b/otps/email/authenticate',
  'curl -u "$STYTCH_PROJECT_ID:$STYTCH_SECRET" http://127.0.0.1:4000',
];

test.each(unharmed)('%s stands as it is', (text) => {
  expect(redactText(text, known)).toBe(text);
});
