import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeCause } from '../../src/errors/describe-cause';
import type { WireBody } from './wire-bodies';

/** What is rehearsed. */
export interface Rehearsal {
  readonly description: string;
  readonly status: number;
  readonly bodies: readonly WireBody[];
}

/**
 * Runs a test again for each body, against a plain server that responds with it: what Pact does not
 * know of is not written into the contract, and the consumer must live with it all the same.
 *
 * @throws Error that says which body the test failed with, at the line where it failed.
 */
export async function rehearse(
  { description, status, bodies }: Rehearsal,
  test: (url: string) => Promise<void>,
): Promise<void> {
  let text = '';
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  try {
    for (const { what, body } of bodies) {
      text = JSON.stringify(body);
      await test(`http://127.0.0.1:${port}`).catch((cause: unknown) => {
        throw failure(`"${description}" does not hold when Stytch sends ${what}`, cause);
      });
    }
  } finally {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}

function failure(sentence: string, cause: unknown): Error {
  const error = new Error(`${sentence}: ${describeCause(cause)}`);
  const stack = typeof cause === 'object' && cause !== null && 'stack' in cause ? cause.stack : '';
  const frames = String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  error.stack = [`Error: ${error.message}`, ...frames].join('\n');
  return error;
}
