import type { B2BClient } from 'stytch';
import type { LoginResponse, Member } from './login-response';

/** The second factor by SMS or authenticator application, as a login calls for it. */
export interface SecondFactor {
  /** `POST /v1/b2b/otps/sms/send` */
  readonly sendSms: (request: SmsRequest) => Promise<SmsSent>;
  /** `POST /v1/b2b/otps/sms/authenticate` */
  readonly authenticateSms: (request: SecondFactorCode) => Promise<SecondFactorResponse>;
  /** `POST /v1/b2b/totp` */
  readonly createTotp: (request: TotpRequest) => Promise<TotpRegistration>;
  /** `POST /v1/b2b/totp/authenticate` */
  readonly authenticateTotp: (request: SecondFactorCode) => Promise<SecondFactorResponse>;
}

/** Whose second factor it is, and the login or the session that it comes with. */
export interface SecondFactorRequest {
  organization_id: string;
  member_id: string;
  intermediate_session_token?: string;
  session_token?: string;
  session_jwt?: string;
}

export interface SmsRequest extends SecondFactorRequest {
  mfa_phone_number?: string;
}

export interface TotpRequest extends SecondFactorRequest {
  expiration_minutes?: number;
}

/** What a login may ask for when it shows a second factor. */
export interface SecondFactorOptions {
  session_duration_minutes?: number;
  session_custom_claims?: Record<string, unknown>;
}

export interface SecondFactorCode extends SecondFactorRequest, SecondFactorOptions {
  code: string;
  set_mfa_enrollment?: 'enroll' | 'unenroll';
  set_default_mfa?: boolean;
}

/** A member, and what is enrolled. */
export interface EnrolledMember extends Member {
  mfa_enrolled: boolean;
  mfa_phone_number: string;
  default_mfa_method: string;
}

export interface SmsSent {
  member_id: string;
  member: EnrolledMember;
}

/** A login that is finished. */
export interface SecondFactorResponse
  extends Pick<LoginResponse, 'session_token' | 'session_jwt' | 'member_id' | 'member_session'> {
  member: EnrolledMember;
}

export interface TotpRegistration {
  totp_registration_id: string;
  secret: string;
  qr_code: string;
  recovery_codes: string[];
}

export function secondFactor({ otps, totps }: B2BClient): SecondFactor {
  return {
    sendSms: (request) => otps.sms.send(request),
    authenticateSms: (request) => otps.sms.authenticate(request),
    createTotp: (request) => totps.create(request),
    authenticateTotp: (request) => totps.authenticate(request),
  };
}

/** By which call a login makes each operation. */
export const secondFactorCalls = {
  send_sms_otp: (login: SecondFactor, request: SmsRequest) => login.sendSms(request),
  authenticate_sms_otp: (login: SecondFactor, request: SecondFactorCode) =>
    login.authenticateSms(request),
  create_totp: (login: SecondFactor, request: TotpRequest) => login.createTotp(request),
  authenticate_totp: (login: SecondFactor, request: SecondFactorCode) =>
    login.authenticateTotp(request),
};
