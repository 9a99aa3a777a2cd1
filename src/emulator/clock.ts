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
  const second = Math.floor(ms / 1000);
  const known = written.get(second);
  if (known !== undefined) return known;
  const text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
  // Responses hold the same few moments over and over; a small memory of them is enough.
  if (written.size >= 256) written.clear();
  written.set(second, text);
  return text;
}

const written = new Map<number, string>();

export const minute = 60_000;
export const hour = 60 * minute;
