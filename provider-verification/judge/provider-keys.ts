import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { operations } from '../../src/domain/operations';
import { callProvider } from '../arrange/provider-api/call-provider';
import { authorizationOf, type VerificationTarget } from '../verification-target';

const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1),
});
const timeoutMs = 20_000;

/** The keys that the provider signs session JWTs with, fetched once. */
export class ProviderKeys {
  readonly #target: VerificationTarget;
  readonly #signal: AbortSignal;
  #fetched: Promise<JSONWebKeySet> | undefined;

  constructor(target: VerificationTarget, signal: AbortSignal) {
    this.#target = target;
    this.#signal = signal;
  }

  /** The key set (RFC 7517). @throws Error that says why there is none, each time it is asked for */
  get(): Promise<JSONWebKeySet> {
    this.#fetched ??= this.#fetch();
    return this.#fetched;
  }

  async #fetch(): Promise<JSONWebKeySet> {
    const { projectId, baseUrl } = this.#target;
    const path = operations.get_jwks.path.replace('{project_id}', projectId);
    const { status, body } = await callProvider({
      method: 'GET',
      url: `${baseUrl}${path}`,
      authorization: authorizationOf(this.#target),
      timeoutMs,
      signal: this.#signal,
    });
    const parsed = keySet.safeParse(body);
    if (status !== 200 || !parsed.success)
      throw new Error(`GET ${path} answered ${status} without keys`);
    return parsed.data;
  }
}
