import {
  describeNetworkFailure,
  type NetworkFault,
} from '../../../src/errors/describe-network-failure';
import { startDeadline } from '../../../src/io/deadline';
import { defined } from '../../../src/io/defined';
import { BodyTooLarge } from '../../../src/io/read-limited';
import { sendRequest } from '../../../src/io/send-request';
import { secretsIn } from '../../../src/secrets/redact';
import { keepSecret } from '../../../src/secrets/run-secrets';
import { type ReadResponse, readResponse } from './read-response';

/** One HTTP call to the provider. */
export interface ProviderCall {
  readonly method: string;
  readonly url: string;
  readonly authorization?: string;
  /** Others than those that every call carries. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; JSON by the time it comes here. */
  readonly body?: string;
  /** Until the response is complete (ms). */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What came back. */
export interface ProviderResponse extends ReadResponse {
  /** The `Retry-After` header, when there is one. */
  readonly retryAfter: string | undefined;
  /** Headers that tell of rate limits, as `name: value`. */
  readonly rateLimits: readonly string[];
  /** From request sent to answer complete (ms). */
  readonly latencyMs: number;
}

/** Thrown when a call got no response. */
export class CallFailed extends Error {
  readonly step: NetworkFault | 'too large';
  readonly afterMs: number;

  constructor(step: NetworkFault | 'too large', detail: string, afterMs: number, cause: unknown) {
    super(detail, { cause });
    this.step = step;
    this.afterMs = afterMs;
  }
}

/** Makes one call, without following redirects and without retries. @throws CallFailed */
export async function callProvider(call: ProviderCall): Promise<ProviderResponse> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  const deadline = startDeadline(call.timeoutMs, call.signal);
  try {
    const response = await sendRequest({
      method: call.method,
      url: call.url,
      signal: deadline.signal,
      headers: {
        ...call.headers,
        // With a charset, Stytch refuses it (docs/discoveries/stytch.md#transport).
        'content-type': 'application/json',
        ...defined({ authorization: call.authorization }),
      },
      ...defined({ body: call.body }),
    });
    const read = await readResponse(response);
    for (const secret of secretsIn(read.body)) keepSecret(secret);
    return {
      ...read,
      retryAfter: response.headers.get('retry-after'),
      rateLimits: [...response.headers]
        .filter(([name]) => /rate-?limit|retry-after/i.test(name))
        .map(([name, value]) => `${name}: ${value}`),
      latencyMs: elapsed(),
    };
  } catch (cause) {
    // Node tells that a signal ended the call, and not why.
    const caught: unknown = deadline.signal.aborted ? deadline.signal.reason : cause;
    if (call.signal.aborted) throw caught;
    if (caught instanceof BodyTooLarge) {
      throw new CallFailed('too large', caught.message, elapsed(), caught);
    }
    const { step, detail } = describeNetworkFailure(caught);
    throw new CallFailed(step, detail, elapsed(), caught);
  } finally {
    deadline.release();
  }
}
