import { setTimeout as delay } from 'node:timers/promises';
import { backOff } from 'exponential-backoff';
import type { ProviderResponse } from './call-provider';
import { askOnce, expectStatus, type SetUpCall, type SetUpCaller } from './set-up-caller';

/** How patient set-up calls are. The interaction under test is never repeated. */
export interface Patience {
  /** Calls in all, the first one included. */
  readonly attempts: number;
  /** Before the second call; doubled each time, with full jitter (ms). */
  readonly firstDelayMs: number;
  /** No single wait is longer, and no `Retry-After` beyond it is waited for (ms). */
  readonly longestDelayMs: number;
}

const forSandbox: Patience = { attempts: 5, firstDelayMs: 500, longestDelayMs: 30_000 };

/** Thrown to be tried again: the provider is busy, or out of order for the moment. */
class Busy extends Error {
  readonly response: ProviderResponse;

  constructor(response: ProviderResponse) {
    super(`answered ${response.status}`);
    this.response = response;
  }
}

/**
 * A caller that tries again on 429 and 5xx, with exponential back-off and jitter; `Retry-After` (RFC
 * 9110, section 10.2.3) is obeyed where it is present and within bounds. A call that gets no response
 * is not repeated: it may have been carried out.
 *
 * @param shut holds back all other calls for a time (ms), when the provider says that there are too many.
 */
export function patientCaller(
  signal: AbortSignal,
  patience: Patience = forSandbox,
  shut: (forMs: number) => void = () => undefined,
): SetUpCaller {
  return {
    call: async (call) => expectStatus(call, await askPatiently(call, signal, patience, shut)),
  };
}

async function askPatiently(
  call: SetUpCall,
  signal: AbortSignal,
  { attempts, firstDelayMs, longestDelayMs }: Patience,
  shut: (forMs: number) => void,
): Promise<ProviderResponse> {
  try {
    return await backOff(() => askBusy(call, signal), {
      numOfAttempts: attempts,
      startingDelay: firstDelayMs,
      maxDelay: longestDelayMs,
      jitter: 'full',
      retry: async (cause: unknown, next) => {
        if (!(cause instanceof Busy) || signal.aborted || next >= attempts) return false;
        const wait = retryAfterMs(cause.response.retryAfter);
        if (wait > longestDelayMs) return false;
        if (cause.response.status === 429) shut(Math.max(wait, firstDelayMs));
        await delay(wait, undefined, { signal });
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof Busy) return cause.response;
    throw cause;
  }
}

async function askBusy(call: SetUpCall, signal: AbortSignal): Promise<ProviderResponse> {
  signal.throwIfAborted();
  const response = await askOnce(call, signal);
  if (response.status === 429 || response.status >= 500) throw new Busy(response);
  return response;
}

/** The wait that a `Retry-After` header asks for (ms); 0 without one, or for one that is no time. */
export function retryAfterMs(header: string | undefined, now = Date.now()): number {
  if (header === undefined) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
