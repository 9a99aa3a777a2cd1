import type { B2BClient } from 'stytch';
import type { Operation } from '../../../domain/operations';
import { isRecord } from '../../../io/is-record';
import type { Client } from '../client';

/** What became of one method of the SDK. */
export interface Driven {
  readonly method: string;
  /** Whose schema its response must keep; undefined where the SDK makes the response itself. */
  readonly operation: Operation | undefined;
  readonly outcome:
    | { readonly kind: 'worked'; readonly body: unknown }
    | { readonly kind: 'refused'; readonly type: string };
}

/** Calls methods of the SDK one after the other, and keeps what became of each. */
export class Drive {
  readonly driven: Driven[] = [];

  constructor(
    readonly sdk: B2BClient,
    /** Reads what was mailed or sent, through the emulator's controls. */
    readonly client: Client,
    readonly projectId: string,
  ) {}

  /** A method that has to work; what it gives is what the next ones are called with. */
  async works<Response>(
    method: string,
    operation: Operation | undefined,
    run: () => Promise<Response>,
  ): Promise<Response> {
    const body = await run();
    this.driven.push({ method, operation, outcome: { kind: 'worked', body } });
    return body;
  }

  /** A method that has to be refused. */
  async refused(method: string, run: () => Promise<unknown>): Promise<void> {
    const keep = (outcome: Driven['outcome']) =>
      this.driven.push({ method, operation: undefined, outcome });
    try {
      keep({ kind: 'worked', body: await run() });
    } catch (cause) {
      const type = isRecord(cause) ? String(cause.error_type) : String(cause);
      keep({ kind: 'refused', type });
    }
  }
}
