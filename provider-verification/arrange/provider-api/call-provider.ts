import {
  describeNetworkFailure,
  type NetworkFault,
} from '../../../src/errors/describe-network-failure';
import { startDeadline } from '../../../src/io/deadline';
import { parseJson } from '../../../src/io/parse-json';
import { BodyTooLarge, readLimited } from '../../../src/io/read-limited';
import { secretsIn } from '../../../src/secrets/redact';
import { keepSecret } from '../../../src/secrets/run-secrets';

/** No answer of the API comes near this; a body beyond it is not read to its end (bytes). */
const answerLimitBytes = 4 * 1024 * 1024;

/** One HTTP call to the provider. */
export interface ProviderCall {
  readonly method: string;
  readonly url: string;
  readonly authorization?: string;
  /** Others than those that every call carries. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; JSON by the time it comes here. */
  readonly body?: string;
  /** Until the answer is complete (ms). */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What came back. */
export interface ProviderAnswer {
  readonly status: number;
  /** The body as parsed JSON; undefined when it is none. */
  readonly body: unknown;
  /** Whether the body is JSON. */
  readonly isJson: boolean;
  /** The `Content-Type` header; empty when there is none. */
  readonly contentType: string;
  /** The `Retry-After` header, when there is one. */
  readonly retryAfter: string | undefined;
  /** Headers that tell of rate limits, as `name: value`. */
  readonly rateLimits: readonly string[];
  /** The `Location` header of a redirect, which is never followed. */
  readonly location: string | undefined;
  /** From request sent to answer complete (ms). */
  readonly latencyMs: number;
}

/** Thrown when a call brought no answer. */
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
export async function callProvider(call: ProviderCall): Promise<ProviderAnswer> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  const deadline = startDeadline(call.timeoutMs, call.signal);
  try {
    const response = await fetch(call.url, {
      method: call.method,
      redirect: 'manual',
      signal: deadline.signal,
      headers: {
        ...call.headers,
        // The charset that fetch would add is refused by Stytch (docs/discoveries/stytch.md#transport).
        'content-type': 'application/json',
        ...(call.authorization === undefined ? {} : { authorization: call.authorization }),
      },
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    const body = parseJson(await textOf(response));
    for (const secret of secretsIn(body)) keepSecret(secret);
    return {
      status: response.status,
      body,
      isJson: body !== undefined,
      contentType: response.headers.get('content-type') ?? '',
      retryAfter: response.headers.get('retry-after') ?? undefined,
      rateLimits: [...response.headers]
        .filter(([name]) => /rate-?limit|retry-after/i.test(name))
        .map(([name, value]) => `${name}: ${value}`),
      location: response.headers.get('location') ?? undefined,
      latencyMs: elapsed(),
    };
  } catch (caught) {
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

async function textOf({ body }: Response): Promise<string> {
  return body === null ? '' : (await readLimited(body, answerLimitBytes)).toString('utf8');
}
