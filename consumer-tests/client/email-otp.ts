import type { B2BClient } from 'stytch';
import type { LoginResponse, Member } from './login-response';

/** Passcodes by e-mail, as a login calls for them. */
export interface EmailOtp {
  /** Sends a passcode: `POST /v1/b2b/otps/email/login_or_signup`. */
  readonly sendPasscode: (request: PasscodeRequest) => Promise<PasscodeSent>;
  /** Checks the passcode: `POST /v1/b2b/otps/email/authenticate`. */
  readonly authenticate: (request: LoginRequest) => Promise<LoginResponse>;
}

export interface PasscodeRequest {
  organization_id: string;
  email_address: string;
  login_expiration_minutes?: number;
  signup_expiration_minutes?: number;
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

export function emailOtp({ otps }: B2BClient): EmailOtp {
  return {
    sendPasscode: (request) => otps.email.loginOrSignup(request),
    authenticate: (request) => otps.email.authenticate(request),
  };
}

/** By which call a login makes each operation. */
export const emailOtpCalls = {
  login_or_signup: (login: EmailOtp, request: PasscodeRequest) => login.sendPasscode(request),
  authenticate: (login: EmailOtp, request: LoginRequest) => login.authenticate(request),
};
