import { setTimeout as delay } from 'node:timers/promises';
import { HarnessError } from '../../src/errors/harness-error';

/** Stytch's own limit on mails to one address (docs/discoveries/stytch.md#locks-and-limits), with a little to spare (ms). */
const betweenMailsMs = 1_100;

/** Keeps a run to a number of mails, and to one a second for each address. */
export class SendBudget {
  readonly #most: number;
  readonly #signal: AbortSignal;
  readonly #lastSent = new Map<string, number>();
  #sent = 0;

  /** @param most the mails that the run may send in all. */
  constructor(most: number, signal: AbortSignal) {
    this.#most = most;
    this.#signal = signal;
  }

  /** Mails sent so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Waits until a mail may be sent to an address. @throws HarnessError `over-budget` */
  async beforeSend(address: string): Promise<void> {
    if (this.#sent >= this.#most) {
      throw new HarnessError('over-budget', {
        failedTo: 'send another passcode',
        reason: `the run has sent the ${this.#most} mails that it may`,
        cure: 'Raise OTP_MAX_SENDS, or choose fewer interactions with --only',
      });
    }
    this.#sent += 1;
    const due = (this.#lastSent.get(address) ?? 0) + betweenMailsMs;
    const now = Date.now();
    this.#lastSent.set(address, Math.max(due, now));
    if (due > now) await delay(due - now, undefined, { signal: this.#signal });
  }
}
