import type { ArrangedLogin } from '../arrange/fixture';
import type { ProviderResponse } from '../arrange/provider-api/call-provider';

/** What a probe may use. */
export interface ProbeTools {
  /** Calls the provider, with the project's credentials unless told otherwise. Never repeated. */
  call(
    method: string,
    path: string,
    body?: object,
    credentials?: 'none',
  ): Promise<ProviderResponse>;
  /** An organization with one member, deleted at the end. */
  readonly login: ArrangedLogin;
  /** Mails a passcode and reads it; undefined when the run has no inbox. */
  readonly passcode: (() => Promise<string>) | undefined;
}

/** One open question about Stytch, and the request that answers it (docs/discoveries/stytch.md#open-questions). */
export interface Probe {
  /** Short and stable. */
  readonly name: string;
  readonly question: string;
  /** The response in a few words, without secrets. */
  ask(tools: ProbeTools): Promise<string>;
}

/** Thrown by a probe that cannot be asked in this run, with the reason. */
export class NotAsked extends Error {}
