import { finishedByTotp, given, interaction, success } from '../test-kit';

interaction({
  description: 'a TOTP code of a member who enrols in MFA',
  state: given('a member has a session and a new TOTP registration'),
  operation: 'authenticate_totp',
  request: ({ organization_id, member_id, session_jwt, totp_code }) => ({
    organization_id,
    member_id,
    session_jwt,
    code: totp_code,
    set_mfa_enrollment: 'enroll' as const,
  }),
  response: success({ ...finishedByTotp, member: { mfa_enrolled: true } }),
}).succeeds('a member enrols in MFA with a TOTP code and the JWT of a session', (response) => {
  expect(response.member.mfa_enrolled).toBe(true);
});
