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
  emailId: string;
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
  /** The method that the member prefers; empty when nobody chose. */
  defaultMfaMethod: string;
  /** Roles that somebody assigned to the member. */
  roles: readonly string[];
  /** Roles that the member has by the domain of the address. */
  emailRoles: readonly string[];
  retiredEmails: readonly RetiredEmail[];
  trustedMetadata: Record<string, unknown>;
  untrustedMetadata: Record<string, unknown>;
  /** Wrong passcodes in a row. */
  failures: number;
  lockedAt: number | null;
  lockedUntil: number | null;
  /** Set by a control: what the organization asks for besides this factor. */
  primaryRequired: readonly string[] | null;
}

/** An address that a member had before; nobody else in the organization may take it. */
export interface RetiredEmail {
  readonly emailId: string;
  readonly emailAddress: string;
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
  /** As of when the session was last opened, extended or checked. */
  roles: readonly string[];
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
