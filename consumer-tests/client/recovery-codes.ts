import type { B2BClient } from 'stytch';

/** The codes that let a member in who lost the second factor. */
export interface RecoveryCodes {
  /** `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}` */
  readonly getRecoveryCodes: (request: MemberRequest) => Promise<RecoveryCodesOfMember>;
}

export interface MemberRequest {
  organization_id: string;
  member_id: string;
}

export interface RecoveryCodesOfMember {
  recovery_codes: string[];
}

export function recoveryCodes({ recoveryCodes: codes }: B2BClient): RecoveryCodes {
  return { getRecoveryCodes: (request) => codes.get(request) };
}
