import pact from '@pact-foundation/pact-core';
import type { ReplayerMessage, ReplayOrder } from './replay-order';

// A process of its own, because Pact's native core writes to file descriptor 1 whatever it likes:
// here nobody reads it. It ends with its parent. It is kept light, since each run waits for it: Pact's
// core alone, which takes 80 ms to load where all of pact-js takes 400, and nothing of ours.
process.on('disconnect', () => process.exit(0));
process.on('message', (order: ReplayOrder) => {
  void replay(order).then(answer);
});
// A signal at the terminal reaches the whole group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
answer({ ready: true });

async function replay({ id, provider, providerBaseUrl, pactFile }: ReplayOrder) {
  try {
    const verdict = await pact.verifyPacts({
      provider,
      providerBaseUrl,
      pactUrls: [pactFile],
      logLevel: 'error',
      // Longer than the redacting proxy waits for the provider, so that it is the one to say so (ms).
      timeout: 45_000,
    });
    return { id, verdict };
  } catch (cause) {
    // A failed verification is an error whose message is the verdict.
    return { id, verdict: cause instanceof Error ? cause.message : String(cause) };
  }
}

function answer(message: ReplayerMessage): void {
  process.send?.(message);
}
