import { finishedByTotp, given, interaction, placeholders, success } from '../test-kit';

interaction({
  description: 'a TOTP code with a session of the member',
  state: given('a member has a session and a new TOTP registration'),
  operation: 'authenticate_totp',
  request: ({ organization_id, member_id, session_token, totp_code }) => ({
    organization_id,
    member_id,
    session_token,
    code: totp_code,
  }),
  response: success({ ...finishedByTotp, member: { mfa_enrolled: false } }),
}).succeeds(
  'a TOTP code is added to a session, and enrols nobody where MFA is optional',
  (response) => {
    expect(response.session_token).toBe(placeholders.session_token);
    expect(response.member.mfa_enrolled).toBe(false);
  },
);
