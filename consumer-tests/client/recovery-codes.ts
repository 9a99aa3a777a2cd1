import type { B2BClient } from 'stytch';
import type {
  SecondFactorOptions,
  SecondFactorRequest,
  SecondFactorResponse,
} from './second-factor';

/** The codes that let a member in who lost the second factor. */
export interface RecoveryCodes {
  /** `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}` */
  readonly getRecoveryCodes: (request: MemberRequest) => Promise<RecoveryCodesOfMember>;
  /** `POST /v1/b2b/recovery_codes/recover` */
  readonly recover: (request: RecoveryCode) => Promise<Recovered>;
  /** `POST /v1/b2b/recovery_codes/rotate` */
  readonly rotateRecoveryCodes: (request: MemberRequest) => Promise<RecoveryCodesOfMember>;
}

export interface MemberRequest {
  organization_id: string;
  member_id: string;
}

export interface RecoveryCode extends SecondFactorRequest, SecondFactorOptions {
  recovery_code: string;
}

export interface RecoveryCodesOfMember {
  recovery_codes: string[];
}

export interface Recovered extends SecondFactorResponse {
  recovery_codes_remaining: number;
}

export function recoveryCodes({ recoveryCodes: codes }: B2BClient): RecoveryCodes {
  return {
    getRecoveryCodes: (request) => codes.get(request),
    recover: (request) => codes.recover(request),
    rotateRecoveryCodes: (request) => codes.rotate(request),
  };
}

/** By which call a login makes each operation. */
export const recoveryCodesCalls = {
  get_recovery_codes: (login: RecoveryCodes, request: MemberRequest) =>
    login.getRecoveryCodes(request),
  recover: (login: RecoveryCodes, request: RecoveryCode) => login.recover(request),
  rotate_recovery_codes: (login: RecoveryCodes, request: MemberRequest) =>
    login.rotateRecoveryCodes(request),
};
