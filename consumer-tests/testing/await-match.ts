import { setTimeout } from 'node:timers/promises';

/** How long a busy machine may take to record a match, in ms; usually it is less than one. */
const patience = 500;

/**
 * Waits until Pact's mock server has recorded the match of the request that it has answered. It
 * answers first and records afterwards, so that a test which ends at once is told that its request
 * was never received, one time in a few when the machine is busy (pact-js issues 1713 and 1835,
 * pact-reference issue 535). Without a match it gives up, and Pact says why.
 *
 * @param port the mock server's.
 * @returns whether Pact is content with what it was sent.
 */
export async function awaitMatch(port: number): Promise<boolean> {
  const { getFfiLib } = await import('@pact-foundation/pact-core');
  const core = getFfiLib('error');
  const deadline = Date.now() + patience;
  while (!core.pactffiMockServerMatched(port) && Date.now() < deadline) await setTimeout(2);
  return core.pactffiMockServerMatched(port);
}
