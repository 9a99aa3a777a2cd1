import type { createPrivateKey } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import type { Operation } from '../../src/domain/operations';
import type { RunEvidence } from '../judge/run-evidence';
import type { VerificationTarget } from '../verification-target';

/** A response as it crossed the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** A request under test, the provider's own response to it, and what was arranged before. */
export interface SoundExchange {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  readonly request: Readonly<Record<string, unknown>> | undefined;
  readonly response: WireResponse;
  readonly arranged: Readonly<Record<string, string>>;
  /** The provider's time (ms since 1970). */
  readonly now: number;
  /** This machine's time at that moment. */
  readonly machineNow: number;
  /** What set-up learned until the request; new each time, for judging adds to it. */
  readonly evidence: () => RunEvidence;
}

/** The exchanges that are tampered with, by what happens in them. */
export interface SoundExchanges {
  readonly login: SoundExchange;
  readonly askedLogin: SoundExchange;
  readonly pendingMember: SoundExchange;
  readonly mfa: SoundExchange;
  readonly continued: SoundExchange;
  readonly send: SoundExchange;
  readonly sessionCheck: SoundExchange;
  readonly sessionList: SoundExchange;
  readonly memberLookup: SoundExchange;
  readonly refusal: SoundExchange;
}

/** What the tables work on: exchanges, and the keys that sign session JWTs. */
export interface SoundWorld {
  readonly exchanges: SoundExchanges;
  readonly target: VerificationTarget;
  readonly keys: JSONWebKeySet;
  readonly privateKey: ReturnType<typeof createPrivateKey>;
}
