/** What is known of an error type: its status, its text, and how well we know both. */
interface KnownRefusal {
  readonly status: number;
  readonly message: string;
  /** How well status and type are known (docs/discoveries/emulator-rules.md). */
  readonly confidence: 'documented' | 'official code' | 'recorded' | 'inferred' | 'ours';
}

/** Every error type that the emulator answers with. */
export const knownRefusals = {
  bad_request: known(400, 'documented', 'The submitted request is invalid.'),
  email_jit_provisioning_not_allowed: known(
    400,
    'inferred',
    'JIT provisioning by email is not allowed for this organization.',
  ),
  internal_server_error: known(
    500,
    'documented',
    'Oops, something seems to have gone wrong, please reach out to support@stytch.com to let us know what went wrong.',
  ),
  intermediate_session_not_found: known(
    404,
    'official code',
    'Intermediate session could not be found.',
  ),
  invalid_code: known(400, 'inferred', 'Code format is invalid.'),
  invalid_email: known(400, 'official code', 'Email format is invalid.'),
  invalid_email_for_jit_provisioning: known(
    400,
    'inferred',
    'The email address is not allowed for JIT provisioning by this organization.',
  ),
  invalid_locale: known(400, 'inferred', 'locale is invalid.'),
  invalid_organization_slug: known(400, 'official code', 'The organization_slug is invalid.'),
  invalid_session_duration_minutes: known(
    400,
    'inferred',
    'session_duration_minutes is invalid, should be between 5 to 527040 minutes.',
  ),
  invalid_session_token: known(400, 'recorded', 'Session token format is invalid.'),
  duplicate_member_email: known(
    400,
    'inferred',
    'A member with this email address already exists in the organization.',
  ),
  member_not_found: known(404, 'inferred', 'Member could not be found.'),
  operation_restricted_by_organization_auth_methods: known(
    403,
    'inferred',
    "The operation is restricted by the organization's allowed auth methods.",
  ),
  organization_not_found: known(404, 'inferred', 'Organization could not be found.'),
  organization_slug_already_used: known(
    400,
    'recorded',
    'The provided organization_slug is already used in another organization.',
  ),
  organization_suspended: known(403, 'documented', 'This organization is suspended.'),
  otp_code_not_found: known(
    404,
    'official code',
    'The passcode was incorrect and could not be authenticated, encourage the user to try inputting the passcode again or send another passcode.',
  ),
  request_too_large: known(413, 'ours', 'The submitted request is larger than 1 MiB.'),
  route_not_found: known(404, 'ours', 'The emulator knows no such route.'),
  session_not_found: known(404, 'documented', 'Session could not be found.'),
  too_many_requests: known(429, 'documented', 'Too many requests have been made.'),
  too_many_session_arguments: known(
    400,
    'inferred',
    'Only one of session_token and session_jwt may be given.',
  ),
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

function known(
  status: number,
  confidence: KnownRefusal['confidence'],
  message: string,
): KnownRefusal {
  return { status, confidence, message };
}
