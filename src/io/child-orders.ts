import type { ChildProcess } from 'node:child_process';

/** The orders that a child process was given and has not responded to. */
export interface ChildOrders<Response> {
  /**
   * Gives the child an order, with the id that its response must bear.
   *
   * @param timeoutMs how long the response may take; for ever where it is left out.
   * @throws the failure, made of the reason: it took too long, or the process has ended
   */
  give(order: object, timeoutMs?: number): Promise<Response>;
  /** Waits until the child says by itself that it is ready, with the id 0. */
  awaitReady(timeoutMs: number): Promise<Response>;
  /** What the child sent for an order. An order that nobody waits for any more is passed over. */
  respond(id: number, response: Response): void;
  /** An order came to nothing. */
  fail(id: number, reason: string): void;
}

type Waiting<Response> = { resolve(response: Response): void; reject(failure: Error): void };

/**
 * Keeps the orders of a child process: each ends by its response, by its time, or with the process.
 *
 * @param failure makes an error of the reason for which an order came to nothing.
 */
export function childOrders<Response>(
  child: ChildProcess,
  failure: (reason: string) => Error,
): ChildOrders<Response> {
  const waiting = new Map<number, Waiting<Response>>();
  let orders = 0;
  const end = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  };
  const fail = (id: number, reason: string) => end(id)?.reject(failure(reason));
  const failAll = (reason: string) => {
    for (const id of waiting.keys()) fail(id, reason);
  };
  child.on('exit', (code) => failAll(`its process ended with ${code}`));
  child.on('error', ({ message }) => failAll(message));
  const wait = async (id: number, timeoutMs: number | undefined): Promise<Response> => {
    const response = new Promise<Response>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
    if (timeoutMs === undefined) return response;
    const late = () => fail(id, `it took more than ${timeoutMs / 1000} s`);
    const timer = setTimeout(late, timeoutMs);
    try {
      return await response;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    give(order, timeoutMs) {
      orders += 1;
      const id = orders;
      const response = wait(id, timeoutMs);
      if (child.connected) child.send({ ...order, id }, (cause) => cause && failAll(cause.message));
      else fail(id, 'its process has ended');
      return response;
    },
    awaitReady: (timeoutMs) => wait(0, timeoutMs),
    respond: (id, response) => end(id)?.resolve(response),
    fail,
  };
}
