/**
 * The rules that rest on nothing documented or recorded, as `docs/discoveries/emulator-rules.md` says of
 * them; a test holds the two together.
 */
export const inferredRules: ReadonlySet<string> = new Set([
  'A route of Stytch that the emulator lacks: 501 `emulator_route_not_implemented`',
  'A code that a newer one replaced: 401 `unable_to_auth_otp_code`',
  'Order of checks: form, organization, member, lock, session arguments, code',
  'A code is used up also when MFA is still asked for',
  'A duration that is no number: 400 `bad_request`',
  "The JWT's own times (iat, nbf, exp) are the machine's, also when the emulator's clock was moved",
  'A check that is refused changes nothing of the session',
  'Roles are those of the member at the time of the check',
  'Members of an organization are deleted with it',
  'A role that the policy does not know may be assigned, and grants nothing',
  'Wrong SMS passcode 404 `otp_code_not_found`, as by mail',
  'The forms of codes: six digits, or three groups of four (types C, statuses and form I)',
  'It sends none to a member whose default is TOTP',
  "TOTP codes go by the machine's clock, as authenticator applications do",
  'Wrong TOTP code 401 `unable_to_authenticate_totp`, none registered 404 `totp_not_found` (types C, statuses I)',
  'A second verified TOTP: 400 `active_totp_exists` (type C, status I); one that is not verified gives way (I)',
  'A recovery code unenrols nothing',
  'No recovery codes without a verified TOTP: 400 `no_active_recovery_code_backed_factor` (type C, status I)',
  'Passcodes of discovery and of an organization are not the same',
  'Wrong passcodes of discovery lock nobody',
  'The device of a telemetry id is told when a control made it known',
  'Another primary factor is asked for when a control says so, before MFA',
  'Memory is bounded: beyond a cap the oldest is forgotten',
]);
