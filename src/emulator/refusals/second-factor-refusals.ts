import { known } from './known-refusal';

/**
 * Errors of the second factor. The types stand in the official list of error types; their status, and
 * the text where no other source has it, are inferred.
 */
export const secondFactorRefusals = {
  action_available_only_once_primary_authentication_is_met: known(
    400,
    'documented',
    'This action is only available once the primary authentication requirements are met.',
  ),
  active_totp_exists: known(400, 'inferred', 'The Member already has an active TOTP registration.'),
  expired_totp: known(
    401,
    'inferred',
    'The TOTP registration was not authenticated in time. Please create another one.',
  ),
  insufficient_factors: known(
    403,
    'inferred',
    'This action needs a session with the MFA factor that the Member already has.',
  ),
  invalid_expiration: known(
    400,
    'inferred',
    'expiration_minutes is invalid, should be between 5 and 1440 minutes.',
  ),
  invalid_recovery_code: known(400, 'inferred', 'Recovery code format is invalid.'),
  invalid_totp_code: known(400, 'inferred', 'TOTP code format is invalid.'),
  member_session_member_id_mismatch: known(
    400,
    'inferred',
    'The session does not belong to the Member of the request.',
  ),
  no_active_recovery_code_backed_factor: known(
    400,
    'inferred',
    'The Member has no active factor that recovery codes stand in for.',
  ),
  operation_restricted_by_organization_mfa_methods: known(
    403,
    'inferred',
    "The operation is restricted by the organization's allowed MFA methods.",
  ),
  recovery_code_used_as_totp_code: known(
    400,
    'inferred',
    'A recovery code was given where a TOTP code is expected.',
  ),
  totp_code_already_authenticated: known(
    401,
    'inferred',
    'This TOTP code has already been authenticated. Please attempt with the next generated code.',
  ),
  totp_code_used_as_recovery_code: known(
    400,
    'inferred',
    'A TOTP code was given where a recovery code is expected.',
  ),
  totp_not_found: known(404, 'inferred', 'TOTP registration could not be found.'),
  unable_to_authenticate_recovery_code: known(
    401,
    'inferred',
    'The recovery code could not be authenticated because it was either wrong or already used.',
  ),
  unable_to_authenticate_totp: known(
    401,
    'inferred',
    'The TOTP code could not be authenticated. Please try the code that is shown now.',
  ),
} as const;
