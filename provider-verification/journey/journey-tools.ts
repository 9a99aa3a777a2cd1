import type { JSONWebKeySet } from 'jose';
import type { ProviderCall, ProviderResponse } from '../arrange/provider-api/call-provider';
import type { RunEvidence } from '../judge/run-evidence';
import type { VerificationTarget } from '../verification-target';
import type { CallStep, Journey, Known, ReadStep } from './journey';

/** What a journey is made with: a provider, or what one said before. */
export interface JourneyTools {
  readonly target: VerificationTarget;
  /** What the provider has said so far; judging adds to it. */
  readonly evidence: RunEvidence;
  readonly secrets: ReadonlySet<string>;
  readonly signal: AbortSignal;
  /** Makes what must be there before the first step. */
  start(journey: Journey): Promise<Known>;
  /** Called before a step that has the provider mail a passcode. It may wait or throw. */
  beforeMail(step: CallStep, known: Known): Promise<void>;
  /** Makes one call. @throws CallFailed */
  ask(call: Omit<ProviderCall, 'signal'>): Promise<ProviderResponse>;
  /** What a person reads and types. */
  read(step: ReadStep, known: Known): Promise<string>;
  /** Keeps a value from the log and the report. */
  keepSecret(value: string): void;
  /** The provider's time, and this machine's (ms since 1970). */
  now(): Promise<number>;
  machineNow(): number;
  keys(): Promise<JSONWebKeySet>;
}
