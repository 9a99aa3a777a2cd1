import type { B2BClient } from 'stytch';
import { findOperation } from '../../../domain/find-operation';
import type { Operation } from '../../../domain/operations';
import { isRecord } from '../../../io/is-record';
import type { Client } from '../client';

/** What became of one method of the SDK. */
export interface Driven {
  readonly method: string;
  /**
   * Whose schema its response must keep; undefined where the SDK makes the response itself, and for
   * what is not in the table of operations.
   */
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

  /** A method that is refused as long as its operation is not in the table; afterwards it may work. */
  async refused(method: string, run: () => Promise<unknown>): Promise<void> {
    const sent = jest.spyOn(globalThis, 'fetch');
    const outcome = await outcomeOf(run);
    const [url, options] = sent.mock.calls.at(-1) ?? [];
    sent.mockRestore();
    const operation = findOperation(options?.method ?? 'GET', new URL(String(url)).pathname);
    this.driven.push({ method, operation, outcome });
  }
}

async function outcomeOf(run: () => Promise<unknown>): Promise<Driven['outcome']> {
  try {
    return { kind: 'worked', body: await run() };
  } catch (cause) {
    const type = isRecord(cause) ? String(cause.error_type) : String(cause);
    return { kind: 'refused', type };
  }
}
