import { known } from './refusals/known-refusal';
import { memberRefusals } from './refusals/member-refusals';
import { searchRefusals } from './refusals/search-refusals';
import { secondFactorRefusals } from './refusals/second-factor-refusals';
import { sessionRefusals } from './refusals/session-refusals';
import { settingsRefusals } from './refusals/settings-refusals';

/** Every error type that the emulator answers with. */
export const knownRefusals = {
  ...memberRefusals,
  ...searchRefusals,
  ...secondFactorRefusals,
  ...sessionRefusals,
  ...settingsRefusals,
  bad_request: known(400, 'documented', 'The submitted request is invalid.'),
  emulator_control_not_found: known(
    404,
    'ours',
    'The emulator has no such control; GET /_emulator lists them.',
  ),
  emulator_route_not_implemented: known(
    501,
    'ours',
    'The emulator does not know this route, though Stytch documents it; docs/discoveries/emulator-rules.md lists those that it knows.',
  ),
  email_jit_provisioning_not_allowed: known(
    400,
    'inferred',
    'JIT provisioning by email is not allowed for this organization.',
  ),
  inactive_email: known(
    400,
    'official code',
    'The email address is marked as inactive. Reactivate it in the Stytch dashboard.',
  ),
  internal_server_error: known(
    500,
    'documented',
    'Oops, something seems to have gone wrong. If this issue persists, please reach out to support.',
  ),
  intermediate_session_not_found: known(
    404,
    'official code',
    'Intermediate session could not be found.',
  ),
  invalid_b2b_endpoint: known(
    400,
    'recorded',
    'The provided project_id is a Consumer project and this endpoint is only enabled for B2B projects. Please go to https://stytch.com/docs/home for the consumer version.',
  ),
  invalid_code: known(400, 'inferred', 'Code format is invalid.'),
  invalid_email: known(400, 'official code', 'Email format is invalid.'),
  invalid_email_for_jit_provisioning: known(
    400,
    'inferred',
    'The email address is not allowed for JIT provisioning by this organization.',
  ),
  invalid_expiration_otp: known(
    400,
    'inferred',
    'The expiration of an OTP is invalid, should be between 2 and 15 minutes.',
  ),
  invalid_locale: known(400, 'inferred', 'locale is invalid.'),
  invalid_project_id_authentication: known(
    400,
    'recorded',
    'The project ID provided in the basic authentication header is invalid. Please check to make sure the format is correct and there are no trailing whitespaces. To create a new project or confirm an existing project ID please visit the Stytch dashboard here: https://stytch.com/dashboard/api-keys',
  ),
  operation_restricted_by_organization_auth_methods: known(
    403,
    'inferred',
    "The operation is restricted by the organization's allowed auth methods.",
  ),
  organization_not_found: known(404, 'inferred', 'Organization could not be found.'),
  organization_suspended: known(
    403,
    'documented',
    'Your organization has been suspended. Please contact support@stytch.com for assistance.',
  ),
  otp_code_not_found: known(
    404,
    'official code',
    'The passcode was incorrect and could not be authenticated, encourage the user to try inputting the passcode again or send another passcode.',
  ),
  request_too_large: known(413, 'ours', 'The submitted request is larger than 1 MiB.'),
  route_not_found: known(404, 'recorded', 'The route provided is not supported.'),
  too_many_requests: known(429, 'documented', 'Too many requests have been made.'),
  unable_to_auth_otp_code: known(
    401,
    'official code',
    'The passcode could not be authenticated because it was either already used or expired. Send another passcode to this user.',
  ),
  unable_to_auth_magic_link: known(
    401,
    'documented',
    'The magic link could not be authenticated because it was either already used or expired. Send another magic link to this user.',
  ),
  magic_link_not_found: known(
    404,
    'documented',
    'The magic link could not be authenticated, try sending another email to the user.',
  ),
  unauthorized_credentials: known(401, 'documented', 'Unauthorized credentials.'),
  unsupported_content_type: known(400, 'ours', 'The content type must be application/json.'),
  user_lock_limit_reached: known(
    429,
    'documented',
    'The user has been locked out due to too many failed authentication attempts. Please try again later.',
  ),
} as const;

export type RefusalType = keyof typeof knownRefusals;

/** Whether the emulator knows an error type, and with it its text. */
export function isRefusalType(type: string): type is RefusalType {
  return Object.hasOwn(knownRefusals, type);
}

/** Thrown by a route to answer with an error in Stytch's shape. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;

  constructor(type: RefusalType, detail?: string) {
    const { status, message } = knownRefusals[type];
    super(detail === undefined ? message : `${message} ${detail}`);
    this.status = status;
    this.type = type;
  }
}
