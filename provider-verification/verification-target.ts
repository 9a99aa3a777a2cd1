import type { TargetKind } from '../src/domain/verification-result';
import { basicAuth } from '../src/io/basic-auth';

/** The provider that is verified. `secret` must never be printed, logged or written. */
export interface VerificationTarget {
  readonly kind: TargetKind;
  /** Scheme, host and port, without a closing slash. */
  readonly baseUrl: string;
  readonly projectId: string;
  readonly secret: string;
}

/** The value of the Authorization header, which is a secret (docs/discoveries/stytch.md#transport). */
export function authorizationOf({ projectId, secret }: Credentials): string {
  return basicAuth(projectId, secret);
}

/** What Stytch's backend API knows a project by (docs/discoveries/stytch.md#transport). */
export type Credentials = Pick<VerificationTarget, 'projectId' | 'secret'>;
