import type { Operation } from '../../src/domain/operations';
import type { Fixture } from '../arrange/fixture';

/** What a journey knows so far, by name: real values, secrets among them. */
export type Known = Readonly<Record<string, string>>;

/** What a place of a response must be like. A text may name what is known: `{session_token}`. */
export type Expected = string | boolean | number | typeof filled | typeof absent;

/** A text that is not empty. */
export const filled = Symbol('filled');
/** Absent, or null. */
export const absent = Symbol('absent');

/** A call of the provider, as the login makes it. */
export interface CallStep {
  /** A verb phrase, unique in its journey. */
  readonly name: string;
  readonly operation: Operation;
  /** All parameters; those that the path names go there. A text may name what is known. */
  readonly request: Readonly<Record<string, string>>;
  /** The HTTP status that the login expects; 200 unless told otherwise. */
  readonly status?: number;
  /** What the login expects of the response, by JSON pointer. */
  readonly expects: Readonly<Record<string, Expected>>;
  /** What goes on into the next steps: its name, and the JSON pointer to it. */
  readonly keeps?: Readonly<Record<string, string>>;
}

/** Something that a person reads beside the login, and types. */
export interface ReadStep {
  readonly name: string;
  readonly reads: 'mail' | 'SMS' | 'authenticator application';
  /** The name under which it goes on. */
  readonly into: string;
}

export type Step = CallStep | ReadStep;

/** A login from its beginning to its end. */
export interface Journey {
  readonly name: string;
  /** Why it cannot be made at a sandbox, without a closing full stop. */
  readonly onlyAtEmulator?: string;
  /** Makes what must be there before the first step. */
  readonly start: (fixture: Fixture) => Promise<Known>;
  readonly steps: readonly Step[];
}
