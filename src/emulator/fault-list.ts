import { randomUUID } from 'node:crypto';
import type { FaultOrder } from './controls/fault-order';

/** How many faults may wait at once. */
const faultCap = 1_000;

/** A fault that waits for the next requests of its route. */
export interface PendingFault extends FaultOrder {
  readonly fault_id: string;
  times: number;
}

/** The faults that somebody ordered, in the order in which they came. */
export class FaultList {
  #pending: PendingFault[] = [];

  add(order: FaultOrder): PendingFault {
    const fault = { ...order, fault_id: randomUUID() };
    this.#pending = [...this.#pending, fault].slice(-faultCap);
    return fault;
  }

  /** Takes the first fault that fits a request, counting it down. */
  take(route: string, organizationKeys: ReadonlySet<string>): PendingFault | undefined {
    const found = this.#pending.find(
      (fault) =>
        fault.route === route &&
        (fault.organization_id === undefined || organizationKeys.has(fault.organization_id)),
    );
    if (found === undefined) return undefined;
    found.times -= 1;
    if (found.times <= 0) this.#pending = this.#pending.filter((fault) => fault !== found);
    return found;
  }

  list(): readonly PendingFault[] {
    return this.#pending;
  }

  clear(): void {
    this.#pending = [];
  }
}
