import { isSecretField } from './secret-fields';

test.each([
  ...['token', 'session_token', 'session_jwt', 'intermediate_session_token', 'magic_links_token'],
  ...['sessionToken', 'SessionToken', 'session-token', 'SESSION_TOKEN', 'sessiontoken', 'tokens'],
  ...['trusted_auth_token', 'id_token', 'access_token', 'refreshToken', 'next_bearer_token'],
  ...[
    'secret',
    'client_secret',
    'next_client_secret',
    'STYTCH_SECRET',
    'secret_base32',
    'secret_2',
  ],
  ...[
    'password',
    'new_password',
    'passwordConfirmation',
    'password_hash',
    'passcode',
    'OTP_IMAP_PASSWORD',
  ],
  ...[
    'key',
    'api_key',
    'apiKey',
    'APIKEY',
    'X-Api-Key',
    'private_key',
    'saml_encryption_private_key',
  ],
  ...[
    'cookie',
    'Set-Cookie',
    'device_cookie',
    'authorization',
    'Authorization',
    'Proxy-Authorization',
  ],
  ...[
    'code',
    'codes',
    'otp',
    'otp_code',
    'totp_code',
    'recovery_code',
    'recovery_codes',
    'backupCodes',
  ],
  ...[
    'qr_code',
    'authorization_code',
    'pkce_code_verifier',
    'code_verifier',
    'credentials',
    '$.code',
  ],
])('%s is the name of a secret', (name) => {
  expect(isSecretField(name)).toBe(true);
});

test.each([
  ...['status_code', 'statusCode', 'error_code', 'country_code', 'postal_code', 'exit_code'],
  ...[
    'token_id',
    'token_type',
    'token_url',
    'totp_id',
    'password_id',
    'member_password_id',
    'key_id',
  ],
  ...['key_ops', 'key_length', 'keys', 'public_key', 'public_token', 'recovery_codes_remaining'],
  ...[
    'bearer_token_expires_at',
    'bearer_token_last_four',
    'access_token_expires_in',
    'code_challenge',
  ],
  ...['recovery_code_factor', 'totp_recovery_code_id', 'encoded', 'monkey', 'postcode', 'name', ''],
  ...[
    'authentication_factors',
    'authorization_check',
    'OTP_CODE_PATTERN',
    'member_session',
    'keyboard',
  ],
])('%s is no name of a secret', (name) => {
  expect(isSecretField(name)).toBe(false);
});
