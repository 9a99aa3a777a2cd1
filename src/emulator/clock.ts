/** The emulator's own time: the machine's, moved forward by as much as somebody asked for. */
export class Clock {
  #aheadMs = 0;

  /** Now, in ms since 1970. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }

  /** Now by the machine's own clock, in ms since 1970: what a client on this machine calls now. */
  machineNow(): number {
    return Date.now();
  }

  /** Moves the clock forward. */
  advance(seconds: number): void {
    this.#aheadMs += seconds * 1000;
  }
}

/** RFC 3339 in UTC with whole seconds, as Stytch writes times. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

export const minute = 60_000;
export const hour = 60 * minute;
