import { Verifier } from '@pact-foundation/pact';
import { describeCause } from '../../src/errors/describe-cause';
import { type ReplayAnswer, replayOrder } from './replay-order';

// A process of its own, because Pact's native core writes to file descriptor 1 whatever it likes:
// here nobody reads it. It ends with its parent.
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  replay(message).then(
    (answer) => process.send?.(answer),
    (cause: unknown) => process.send?.({ broken: describeCause(cause) }),
  );
});
// A signal at the terminal reaches the whole group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

async function replay(message: unknown): Promise<ReplayAnswer> {
  const { provider, providerBaseUrl, pactFile, stateValues } = replayOrder.parse(message);
  const stateHandlers = Object.fromEntries(
    Object.entries(stateValues).map(([state, values]) => [state, async () => ({ ...values })]),
  );
  const verifier = new Verifier({
    provider,
    providerBaseUrl,
    pactUrls: [pactFile],
    stateHandlers,
    logLevel: 'error',
  });
  try {
    return { verdict: await verifier.verifyProvider() };
  } catch (cause) {
    return { verdict: describeCause(cause) };
  }
}
