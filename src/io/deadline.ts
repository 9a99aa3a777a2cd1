import { setMaxListeners } from 'node:events';

/** Thrown, and the reason of the signal, when a deadline has passed before the work was done. */
export class DeadlinePassed extends Error {
  // What `fetch` calls its own: whoever sorts failures by name takes both for a time-out.
  override readonly name = 'TimeoutError';
  /** The time that there was (ms). */
  readonly ms: number;

  constructor(ms: number) {
    super(`it took more than ${inWords(ms)}`);
    this.ms = ms;
  }
}

/** A deadline that runs. */
export interface Deadline {
  /** Aborted with a `DeadlinePassed` when the time is over, or with the parent's own reason. */
  readonly signal: AbortSignal;
  /** Time left (ms); 0 once it has passed. */
  left(): number;
  /** Begins anew, with so much time from now on (ms); what has ended stays so. */
  restart(ms: number): void;
  /** Stops the timer and listens to the parent no longer. Without it, the timer keeps the process. */
  release(): void;
}

/** Timers take no more (ms): about 24 days. */
const longestMs = 2_147_483_647;

/**
 * Starts a deadline. A timer of ours holds the signal: one that is made by `AbortSignal.any` and
 * `AbortSignal.timeout` is collected as garbage on Node 20, and then never fires.
 *
 * @param ms from now on.
 * @param parent a signal that ends the work sooner.
 */
export function startDeadline(ms: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  // As many may wait as there are calls at once; that is no leak.
  setMaxListeners(0, controller.signal);
  let endsAt = 0;
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    parent?.removeEventListener('abort', onParent);
  };
  const onParent = () => {
    stop();
    controller.abort(parent?.reason);
  };
  const begin = (forMs: number) => {
    clearTimeout(timer);
    endsAt = performance.now() + forMs;
    const onEnd = () => {
      stop();
      controller.abort(new DeadlinePassed(forMs));
    };
    timer = setTimeout(onEnd, Math.min(forMs, longestMs));
  };
  begin(ms);
  if (parent?.aborted) onParent();
  else parent?.addEventListener('abort', onParent, { once: true });
  return {
    signal: controller.signal,
    left: () => Math.max(0, endsAt - performance.now()),
    restart(forMs) {
      if (!controller.signal.aborted) begin(forMs);
    },
    release: stop,
  };
}

/**
 * Does work within a time. It ends at its deadline also when the work does not listen to the signal;
 * what such work still does or throws afterwards is nobody's.
 *
 * @param ms the time there is.
 * @param parent a signal that ends the work sooner; undefined when nothing does.
 * @param work given the signal, to give up by itself.
 * @throws DeadlinePassed, the parent's reason, or what the work throws
 */
export async function withDeadline<T>(
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(ms, parent);
  const { signal } = deadline;
  let onEnd: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    onEnd = () => reject(signal.reason);
    signal.addEventListener('abort', onEnd, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([work(signal), ended]);
  } finally {
    signal.removeEventListener('abort', onEnd);
    deadline.release();
  }
}

/**
 * Waits for work that listens to a signal; once that has ended, for a little longer and no more.
 *
 * @param ms how long the work may take to give up after the signal.
 * @throws the reason of the signal when it did not, or what the work throws
 */
export async function withGrace<T>(work: Promise<T>, signal: AbortSignal, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onEnd: () => void = () => undefined;
  const overdue = new Promise<never>((_, reject) => {
    onEnd = () => {
      timer = setTimeout(() => reject(signal.reason), ms);
    };
    if (signal.aborted) onEnd();
    else signal.addEventListener('abort', onEnd, { once: true });
  });
  try {
    return await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onEnd);
  }
}

function inWords(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`;
}
