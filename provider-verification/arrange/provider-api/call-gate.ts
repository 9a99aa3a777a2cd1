import { setTimeout as delay } from 'node:timers/promises';

/** Lets calls through to a provider: so many at once, and none while it asks for patience. */
export class CallGate {
  readonly #most: number;
  readonly #signal: AbortSignal;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;
  #shutUntil = 0;

  /**
   * @param most the calls that may be under way at once.
   * @param signal ends the waiting for a provider that asked for patience.
   */
  constructor(most: number, signal: AbortSignal) {
    this.#most = most;
    this.#signal = signal;
  }

  /** Makes a call when its turn has come; in the order in which they were asked for. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#underWay < this.#most) this.#underWay += 1;
    // Whoever leaves gives the place to the next, so that nobody else can take it in between.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      await this.#untilOpen();
      return await call();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#underWay -= 1;
      else next();
    }
  }

  /** Holds back every call that has not begun yet, for a time (ms). */
  shut(forMs: number): void {
    this.#shutUntil = Math.max(this.#shutUntil, Date.now() + forMs);
  }

  async #untilOpen(): Promise<void> {
    // Once more after each wait: it may have been shut for longer meanwhile.
    while (!this.#signal.aborted) {
      const left = this.#shutUntil - Date.now();
      if (left <= 0) return;
      await delay(left, undefined, { signal: this.#signal }).catch(() => undefined);
    }
  }
}
