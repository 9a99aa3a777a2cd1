import { known } from './known-refusal';

/** Errors of the two searches. Types from the official list; status and text inferred unless recorded. */
export const searchRefusals = {
  member_search_expected_array_of_strings: known(
    400,
    'inferred',
    'The member search operand filter_value must be an array of strings.',
  ),
  member_search_expected_boolean: known(
    400,
    'inferred',
    'The member search operand filter_value must be a boolean.',
  ),
  member_search_expected_string: known(
    400,
    'inferred',
    'The member search operand filter_value must be a string.',
  ),
  member_search_filter_name_not_recognized: known(
    400,
    'inferred',
    'The member search operand filter_name was not recognized. Please see https://stytch.com/docs/b2b/api/search-members for request schema details and examples.',
  ),
  member_search_member_email_fuzzy_too_short: known(
    400,
    'inferred',
    'The fuzzy filters of a member search need at least three characters.',
  ),
  member_search_member_mfa_phone_number_fuzzy_too_short: known(
    400,
    'inferred',
    'The fuzzy filters of a member search need at least three characters.',
  ),
  member_search_organization_ids_empty: known(
    400,
    'inferred',
    'organization_ids must hold at least one organization_id.',
  ),
  organization_search_allowed_domain_fuzzy_too_short: known(
    400,
    'inferred',
    'The fuzzy filters of an organization search need at least three characters.',
  ),
  organization_search_expected_array_of_strings: known(
    400,
    'inferred',
    'The organization search operand filter_value must be an array of strings.',
  ),
  organization_search_expected_boolean: known(
    400,
    'inferred',
    'The organization search operand filter_value must be a boolean.',
  ),
  organization_search_expected_string: known(
    400,
    'inferred',
    'The organization search operand filter_value must be a string.',
  ),
  organization_search_filter_name_not_recognized: known(
    400,
    'recorded',
    'The organization search operand filter_name was not recognized. Please see https://stytch.com/docs/b2b/api/search-organizations for request schema details and examples.',
  ),
  organization_search_member_email_fuzzy_too_short: known(
    400,
    'inferred',
    'The fuzzy filters of an organization search need at least three characters.',
  ),
  organization_search_organization_name_fuzzy_too_short: known(
    400,
    'inferred',
    'The fuzzy filters of an organization search need at least three characters.',
  ),
  organization_search_organization_slug_fuzzy_too_short: known(
    400,
    'inferred',
    'The fuzzy filters of an organization search need at least three characters.',
  ),
  search_invalid_status_filter: known(
    400,
    'inferred',
    'The statuses of a member search are pending, invited, active and deleted.',
  ),
} as const;
