import { known } from './known-refusal';

/** Errors of sessions. */
export const sessionRefusals = {
  cannot_update_trusted_metadata: known(
    400,
    'inferred',
    'trusted_metadata cannot be updated with the permissions of a Member.',
  ),
  custom_claims_too_large: known(400, 'inferred', 'session_custom_claims are larger than 4 KB.'),
  invalid_session_duration_minutes: known(
    400,
    'inferred',
    'session_duration_minutes is invalid, should be between 5 to 527040 minutes.',
  ),
  invalid_session_token: known(400, 'recorded', 'Session token format is invalid.'),
  no_session_arguments: known(
    400,
    'inferred',
    'Please include one of session_token or session_jwt in the request.',
  ),
  no_session_revoke_arguments: known(
    400,
    'inferred',
    'Please include one of member_session_id, session_token, session_jwt or member_id in the request.',
  ),
  session_authorization_error: known(
    403,
    'official code',
    'The Member is not authorized to perform the requested action on that resource.',
  ),
  session_authorization_tenancy_error: known(
    403,
    'official code',
    'The organization_id of the authorization check does not match the organization of the Member.',
  ),
  session_not_found: known(404, 'documented', 'Session could not be found.'),
  stytch_claims_in_custom_claims: known(
    400,
    'inferred',
    'session_custom_claims must not hold claims of Stytch.',
  ),
  too_many_session_arguments: known(
    400,
    'recorded',
    'Please include at most one of session_token, session_jwt, or intermediate_session_token in an authenticate request, not multiple.',
  ),
  too_many_session_revoke_arguments: known(
    400,
    'inferred',
    'Please include only one of member_session_id, session_token, session_jwt or member_id in the request.',
  ),
} as const;
