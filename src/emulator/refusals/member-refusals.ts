import { known } from './known-refusal';

/** Errors of members. The types stand in the official list; status and text are inferred. */
export const memberRefusals = {
  duplicate_member_email: known(
    400,
    'inferred',
    'A member with this email address already exists in the organization.',
  ),
  duplicate_member_external_id: known(
    400,
    'inferred',
    'A member with this external_id already exists in the organization.',
  ),
  duplicate_member_phone_number_for_member: known(
    400,
    'inferred',
    'The member already has a phone number. Delete it before another is set.',
  ),
  email_not_found: known(404, 'inferred', 'Email could not be found.'),
  email_unverified_for_reactivation: known(
    400,
    'inferred',
    'The member has no verified email address and cannot be reactivated.',
  ),
  invalid_email_for_invites: known(
    400,
    'inferred',
    'The email address is not allowed for invites by this organization.',
  ),
  invalid_member_get_fields: known(
    400,
    'inferred',
    'Exactly one of member_id and email_address must be provided.',
  ),
  invalid_mfa_default_method: known(
    400,
    'inferred',
    'default_mfa_method is invalid: sms_otp and totp are accepted.',
  ),
  invalid_phone_number: known(
    400,
    'inferred',
    'Phone number format is invalid. Ensure the phone number is in the E.164 format.',
  ),
  member_not_found: known(404, 'inferred', 'Member could not be found.'),
  member_password_not_found: known(404, 'inferred', 'Member password could not be found.'),
  member_phone_number_not_found: known(404, 'inferred', 'Member phone number could not be found.'),
  no_deleted_member_found_for_reactivation: known(
    404,
    'inferred',
    'No deleted member was found that could be reactivated.',
  ),
  reactivation_email_belongs_to_another_member: known(
    400,
    'inferred',
    'The email address of the deleted member belongs to another member by now.',
  ),
  retired_email_missing_email_identifiers: known(
    400,
    'inferred',
    'email_id or email_address must be provided.',
  ),
  retired_member_email: known(
    400,
    'inferred',
    'This email address is a retired address of another member of the organization.',
  ),
} as const;
