import { minute } from '../clock';
import { Refusal } from '../refusal';

/** Searches that one minute holds, for each of the two searches. */
const perMinute = 100;

/** Counts searches in fixed windows of a minute, which begin with the clock's own minutes. */
export class SearchRate {
  #window = -1;
  #count = 0;

  /** @throws Refusal `too_many_requests` for the 101st search of a minute */
  count(now: number): void {
    const window = Math.floor(now / minute);
    if (window !== this.#window) {
      this.#window = window;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count > perMinute) throw new Refusal('too_many_requests');
  }
}
