import { filled, given, interaction, noSessionYet, success, typedPasscode } from '../test-kit';

interaction({
  description: 'the passcode of a member who is enrolled with a TOTP',
  state: given(
    'the organization leaves MFA to its members and one who is enrolled has a fresh passcode',
    { enrolled: 'TOTP' },
  ),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({
    ...noSessionYet,
    member: { mfa_enrolled: true, default_mfa_method: 'totp' },
    mfa_required: { member_options: { mfa_phone_number: '', totp_registration_id: filled } },
  }),
}).succeeds(
  'a member with an authenticator application is asked for its code, and sent no SMS',
  (response) => {
    expect(response.member_authenticated).toBe(false);
    expect(response.mfa_required?.member_options?.mfa_phone_number).toBe('');
    expect(response.mfa_required?.member_options?.totp_registration_id).not.toBe('');
    expect(response.mfa_required?.secondary_auth_initiated).toBeFalsy();
  },
);
