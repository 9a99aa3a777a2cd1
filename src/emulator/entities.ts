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
  status: 'pending' | 'invited' | 'active' | 'deleted';
  name: string;
  externalId: string | null;
  mfaEnrolled: boolean;
  mfaPhoneNumber: string;
  isBreakglass: boolean;
  readonly secondFactors: SecondFactors;
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
  claims: Readonly<Record<string, unknown>>;
  /** As of when the session was last opened, extended or checked. */
  roles: readonly string[];
  factors: Factor[];
}

/** One way in which a member has proved who they are. */
export type Factor = EmailFactor | SecondaryFactor;

/** When a factor was shown. */
interface FactorTimes {
  readonly createdAt: number;
  lastAuthenticatedAt: number;
}

/** A primary factor, shown by e-mail. */
export interface EmailFactor extends FactorTimes {
  /** `email_otp` unless it is something else. */
  readonly type?: 'magic_link';
  readonly emailId: string;
  readonly emailAddress: string;
}

/** A second factor, by the type that the API gives it: `otp` is a passcode sent by SMS. */
export type SecondaryFactor =
  | (FactorTimes & { readonly type: 'otp'; readonly phoneId: string; readonly phoneNumber: string })
  | (FactorTimes & { readonly type: 'totp'; readonly totpId: string })
  | (FactorTimes & { readonly type: 'recovery_codes'; readonly recoveryCodeId: string });

/** What a member can show as a second factor. */
export interface SecondFactors {
  readonly phoneId: string;
  /** The phone number for which a passcode was right; empty when none was. */
  verifiedPhone: string;
  /** Newest last. */
  smsPasscodes: readonly SmsPasscode[];
  totp: TotpRegistration | null;
  recoveryCodes: readonly RecoveryCode[];
}

/** A passcode that was sent to a phone. */
export interface SmsPasscode extends Passcode {
  readonly phoneNumber: string;
  readonly locale: string;
}

/** An authenticator application that a member has registered, or is about to. */
export interface TotpRegistration {
  readonly registrationId: string;
  /** In base32, as authenticator applications take it. */
  readonly secret: string;
  /** Until when it must be verified; after that it is void. */
  readonly expiresAt: number;
  verified: boolean;
  /** The time steps whose code was used. */
  usedSteps: readonly number[];
}

/** A code that stands in for a second factor once. */
export interface RecoveryCode {
  readonly recoveryCodeId: string;
  readonly code: string;
  used: boolean;
}

/**
 * A login that is not complete yet: it has a factor, but not all that are asked for. It is a bag of
 * factors; one of discovery belongs to no member yet.
 */
export interface IntermediateSession {
  readonly token: string;
  readonly memberId: string | null;
  readonly expiresAt: number;
  readonly factors: readonly Factor[];
}
