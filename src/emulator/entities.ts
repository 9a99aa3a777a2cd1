/** An organization, with the settings that decide how its members log in. */
export interface Organization {
  readonly organizationId: string;
  readonly createdAt: number;
  updatedAt: number;
  /** What callers may set, by the names of the API. */
  readonly settings: Record<string, unknown>;
  slug: string;
  externalId: string | null;
  mfaPolicy: string;
  authMethods: string;
  allowedAuthMethods: readonly string[];
  jitProvisioning: string;
  allowedDomains: readonly string[];
  suspended: boolean;
}

/** A member of one organization. */
export interface Member {
  readonly memberId: string;
  readonly emailId: string;
  readonly organizationId: string;
  readonly createdAt: number;
  updatedAt: number;
  emailAddress: string;
  emailVerified: boolean;
  status: 'pending' | 'active' | 'deleted';
  name: string;
  externalId: string | null;
  mfaEnrolled: boolean;
  mfaPhoneNumber: string;
  isBreakglass: boolean;
  trustedMetadata: Record<string, unknown>;
  untrustedMetadata: Record<string, unknown>;
  /** Wrong passcodes in a row. */
  failures: number;
  lockedAt: number | null;
  lockedUntil: number | null;
  /** Set by a control: what the organization asks for besides this factor. */
  primaryRequired: readonly string[] | null;
}

/** A passcode that was sent; the newest of its address replaces the ones before. */
export interface Passcode {
  readonly code: string;
  readonly sentAt: number;
  readonly expiresAt: number;
  state: 'fresh' | 'used' | 'superseded';
}

/** A full session. Its tokens change hands, its id stays. */
export interface Session {
  readonly sessionId: string;
  readonly token: string;
  readonly memberId: string;
  readonly organizationId: string;
  readonly startedAt: number;
  lastAccessedAt: number;
  expiresAt: number;
  claims: Record<string, unknown>;
  factors: Factor[];
}

/** One way in which a member has proved who they are. */
export interface Factor {
  /** `email_otp` unless it is something else. */
  readonly type?: 'magic_link';
  readonly emailId: string;
  readonly emailAddress: string;
  readonly createdAt: number;
  lastAuthenticatedAt: number;
}

/** A login that is not complete yet: it has a factor, but not all that are asked for. */
export interface IntermediateSession {
  readonly token: string;
  readonly memberId: string;
  readonly expiresAt: number;
  readonly factors: readonly Factor[];
}
