import { given, interaction, noSessionYet, shaped, success, typedPasscode } from '../test-kit';

interaction({
  description: 'the passcode of a member with a phone where MFA is allowed by TOTP alone',
  state: given(
    'the organization requires MFA by TOTP and a member with a phone has a fresh passcode',
  ),
  operation: 'authenticate',
  request: typedPasscode,
  response: success({
    ...noSessionYet,
    organization: { mfa_methods: 'RESTRICTED', allowed_mfa_methods: ['totp'] },
    mfa_required: { member_options: { mfa_phone_number: shaped('X+\\d{4}', 'XXXXXXX0100') } },
  }),
}).succeeds(
  'a member with a phone is sent no SMS where the organization allows TOTP alone',
  (response) => {
    expect(response.member_authenticated).toBe(false);
    expect(response.mfa_required?.secondary_auth_initiated).toBeFalsy();
  },
);
