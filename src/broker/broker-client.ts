import { backOff } from 'exponential-backoff';
import { z } from 'zod';
import { describeNetworkFailure } from '../errors/describe-network-failure';
import { HarnessError } from '../errors/harness-error';
import { startDeadline } from '../io/deadline';
import { defined } from '../io/defined';
import { BodyTooLarge, readLimited } from '../io/read-limited';
import { readStrictJson } from '../io/strict-json/read-strict-json';
import { redactText } from '../secrets/redact';
import { keepSecret, runSecrets } from '../secrets/run-secrets';
import { addressAt } from './address-at';
import type { BrokerAccess } from './broker-access';
import { networkCures, refusalOf } from './broker-refusal';
import type { BrokerRequest } from './broker-request';

/** What a broker answered. */
export interface BrokerResponse {
  readonly status: number;
  /** HAL, as parsed JSON; undefined for an empty body. */
  readonly body: unknown;
}

/** How patient a client is. */
export interface BrokerPatience {
  /** For one request (ms). */
  readonly timeoutMs: number;
  /** Requests in all, where repeating one is safe. */
  readonly attempts: number;
  readonly firstDelayMs: number;
}

/** A contract of two thousand interactions is as large (MiB). */
const largestMiB = 32;

const usual: BrokerPatience = { timeoutMs: 20_000, attempts: 4, firstDelayMs: 300 };

/** What ends an attempt and may be tried again. */
class Passing extends Error {
  readonly error: HarnessError;

  constructor(error: HarnessError) {
    super(error.message);
    this.error = error;
  }
}

/**
 * Talks to a Pact Broker in HAL (https://docs.pact.io/pact_broker/api). Its credentials go to the
 * broker's own origin alone: a link elsewhere is refused, a redirect is a failure.
 */
export class BrokerClient {
  readonly #access: BrokerAccess;
  readonly #patience: BrokerPatience;

  constructor(access: BrokerAccess, patience: BrokerPatience = usual) {
    this.#access = access;
    keepSecret(access.authorization ?? '');
    this.#patience = patience;
  }

  get baseUrl(): string {
    return this.#access.baseUrl;
  }

  /**
   * Sends a request. GET, PUT and DELETE are repeated when the broker is busy or does not answer; the
   * others only when nothing can have been done, since no connection came about.
   *
   * @throws HarnessError `broker-unreachable`, `broker-unusable`, `broker-refused` or
   *   `broker-conflict`; none of them holds a credential
   */
  async send(request: BrokerRequest): Promise<BrokerResponse> {
    const { attempts, firstDelayMs } = this.#patience;
    try {
      return await backOff(() => this.#sendOnce(request), {
        numOfAttempts: attempts,
        startingDelay: firstDelayMs,
        jitter: 'full',
        maxDelay: 5_000,
        retry: (cause: unknown) => cause instanceof Passing,
      });
    } catch (cause) {
      throw cause instanceof Passing ? cause.error : cause;
    }
  }

  /** Sends a request and reads its response. @throws HarnessError also when it has another shape */
  async read<T>(request: BrokerRequest, shape: z.ZodType<T>): Promise<T> {
    const { body } = await this.send(request);
    return this.shaped(request, body, shape);
  }

  /** A response that was read, as it must be. @throws HarnessError `broker-unusable` when it is not */
  shaped<T>(request: BrokerRequest, body: unknown, shape: z.ZodType<T>): T {
    const parsed = shape.safeParse(body);
    if (parsed.success) return parsed.data;
    throw this.#unusable(
      request,
      `its response lacks ${z.core.toDotPath(parsed.error.issues[0]?.path ?? [])}`,
    );
  }

  async #sendOnce(request: BrokerRequest): Promise<BrokerResponse> {
    const { what, method, path, also = [] } = request;
    const { baseUrl, authorization } = this.#access;
    const address = addressAt(baseUrl, path, what);
    let response: Response;
    let bytes: Buffer;
    const deadline = startDeadline(this.#patience.timeoutMs);
    try {
      response = await fetch(address, {
        method,
        redirect: 'manual',
        signal: deadline.signal,
        headers: {
          accept: 'application/hal+json, application/json',
          'content-type': 'application/json',
          ...defined({ authorization }),
        },
        ...defined({ body: JSON.stringify(request.body) }),
      });
      bytes =
        response.body === null
          ? Buffer.alloc(0)
          : await readLimited(response.body, largestMiB * 1024 * 1024);
    } catch (cause) {
      if (cause instanceof BodyTooLarge) {
        throw this.#unusable(request, `its response is larger than ${largestMiB} MiB`);
      }
      const { step, detail } = describeNetworkFailure(cause);
      const error = new HarnessError('broker-unreachable', {
        failedTo: what,
        subject: baseUrl,
        reason: `the broker got no response (${step}: ${redactText(detail, runSecrets)})`,
        cure: networkCures[step],
      });
      const nothingDone = step === 'DNS' || /ECONNREFUSED/.test(detail);
      throw method !== 'POST' || nothingDone ? new Passing(error) : error;
    } finally {
      deadline.release();
    }
    const read = bytes.length === 0 ? { value: undefined } : readStrictJson(bytes);
    const body = 'value' in read ? read.value : undefined;
    const { status } = response;
    if (status < 300 || also.includes(status)) {
      if ('value' in read) return { status, body };
      throw this.#unusable(request, `it answered ${status} with a body that ${read.refusal}`);
    }
    const error = refusalOf(request, baseUrl, status, body, bytes.toString());
    throw method !== 'POST' && status >= 502 ? new Passing(error) : error;
  }

  #unusable({ what }: BrokerRequest, reason: string): HarnessError {
    return new HarnessError('broker-unusable', {
      failedTo: what,
      subject: this.baseUrl,
      reason,
      cure: 'See whether the address leads to a Pact Broker and not to a login page or a proxy',
    });
  }
}
