import type { Operation } from '../../src/domain/operations';
import type { BodyObject } from '../survey/body-object';
import type { Evidence } from './evidence';

/** A JSON object as it came. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a rule looks at. Whatever is not known is absent, and no rule that needs it says anything. */
export interface RuleContext {
  readonly operation: Operation;
  /** The HTTP status. */
  readonly status: number;
  readonly body: Facts;
  /** The objects of the body that have a schema of their own, the body itself among them. */
  readonly objects: readonly BodyObject[];
  /** The objects and lists at the top of the body that its schema requires. */
  readonly required: readonly { readonly key: string; readonly type: 'object' | 'array' }[];
  /** The body of the request, where it is known. */
  readonly request: Facts | undefined;
  /** What else is known of the exchange; absent for a body from a file. */
  readonly circumstances?: Circumstances | undefined;
}

/** What is known of the exchange beside the bodies. */
export interface Circumstances {
  /** The response's own Content-Type; undefined when it had none. */
  readonly contentType: string | undefined;
  /** The provider's time when the response was there (ms since 1970). */
  readonly now: number;
  /** Whom the response must speak of. */
  readonly subject: Subject;
  /** What the provider's keys say of `session_jwt`; absent when there is none to read. */
  readonly sessionJwt?: JwtReading | undefined;
  readonly earlier: EarlierResponses;
  /** The keys that the run verifies session JWTs with; absent where no key is spoken of. */
  readonly keys?: readonly PublicKey[] | undefined;
}

/** A public key, as far as two of them are compared (RFC 7517). */
export interface PublicKey {
  readonly kid?: string | undefined;
  readonly n?: string | undefined;
  readonly e?: string | undefined;
}

/** Whom a response must speak of, as far as set-up and the request tell. */
export interface Subject {
  /** An id, a slug or an external id. */
  readonly organizationKey?: string | undefined;
  readonly memberId?: string | undefined;
  readonly emailAddress?: string | undefined;
  /** The session that the request names. */
  readonly session?: Facts | undefined;
  /** Whether the request names a session that set-up knows nothing of. */
  readonly isForeignSession: boolean;
  /** The object as the provider last told it while the state was arranged, by its id. */
  organization(key: string): Facts | undefined;
  member(id: string): Facts | undefined;
  memberSession(id: string): Facts | undefined;
  /** The sessions of a member that were not revoked. */
  sessionsOf(memberId: string): readonly Facts[];
  /** The members that were not deleted, of all organizations of the run. */
  members(): readonly Facts[];
  /** The recovery codes of a member that were not used; undefined when none was ever shown. */
  recoveryCodes(memberId: string): ReadonlySet<string> | undefined;
  /** The TOTP registration that a member was given last. */
  totpRegistration(memberId: string): string | undefined;
}

/** What a JWT turned out to be. */
export type JwtReading = { readonly problem: string } | { readonly claims: Facts };

/** What came in earlier responses of the run. */
export interface EarlierResponses {
  hasRequestId(id: string): boolean;
  /** Whether a TOTP secret, the id of its registration, or a recovery code came before. */
  hasSecret(value: string): boolean;
  /** The session that a token came with before: its id, or '' for none; undefined for a new token. */
  sessionOfToken(token: string): string | undefined;
  /** When an intermediate session ends, as it was told before. */
  endOfIntermediate(token: string): string | undefined;
}

/** Something that holds of every response although no schema can say it. */
export interface Rule {
  /** Stable: it stands in reports. `RuleName` is the union of those that are listed. */
  readonly name: string;
  readonly evidence: Evidence;
  /** A function instead of a generator: most rules find nothing, and should cost nothing then. */
  check(context: RuleContext, report: ReportBreach): void;
}

/** Takes each place where a rule is broken. */
export type ReportBreach = (breach: Breach) => void;

/** One place where a rule is broken. */
export interface Breach {
  /** RFC 6901 pointer into the response body; `` is the whole body. */
  readonly pointer: string;
  /** What is documented, in a few words. */
  readonly documented: string;
  /** The value as it came; described with secrets masked. */
  readonly value: unknown;
  /** What is spoken of, where it is no place of the body. */
  readonly subject?: string;
}
