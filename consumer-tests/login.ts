/** A login by e-mailed passcode, as its callers see it: the two requests, and what is read of the answers. */
export interface Login {
  /** Sends a passcode: `POST /v1/b2b/otps/email/login_or_signup`. */
  readonly sendPasscode: (request: PasscodeRequest) => Promise<PasscodeSent>;
  /** Checks the passcode: `POST /v1/b2b/otps/email/authenticate`. */
  readonly authenticate: (request: LoginRequest) => Promise<LoginAnswer>;
}

export interface PasscodeRequest {
  organization_id: string;
  email_address: string;
}

export interface LoginRequest {
  organization_id: string;
  email_address: string;
  code: string;
  session_token?: string;
  session_jwt?: string;
  intermediate_session_token?: string;
  session_duration_minutes?: number;
  session_custom_claims?: Record<string, unknown>;
  locale?: string;
  telemetry_id?: string;
}

export interface PasscodeSent {
  member_created: boolean;
  member_id: string;
  member: Member;
}

export interface LoginAnswer {
  member_authenticated: boolean;
  session_token: string;
  session_jwt: string;
  intermediate_session_token: string;
  member_id: string;
  member: Member;
  organization_id: string;
  organization: { organization_slug: string };
  member_session?: {
    member_id: string;
    organization_id: string;
    expires_at?: string;
    custom_claims?: Record<string, unknown>;
  };
  mfa_required?: {
    secondary_auth_initiated?: string;
    member_options?: { mfa_phone_number: string };
  };
  primary_required?: { allowed_auth_methods: string[] };
  member_device?: { visitor_id: string };
}

export interface Member {
  member_id: string;
  status: string;
  email_address_verified: boolean;
}
