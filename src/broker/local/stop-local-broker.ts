import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { HarnessError } from '../../errors/harness-error';
import { type LocalBrokerPlaces, runningBroker } from './local-broker';

const timeoutMs = 15_000;

/**
 * Stops the broker that was started here. Its data stay unless they are to be purged.
 *
 * @returns whether one was running.
 * @throws HarnessError `broker-unusable` when it does not end
 */
export async function stopLocalBroker(places: LocalBrokerPlaces, purge: boolean): Promise<boolean> {
  const running = runningBroker(places);
  if (running !== undefined) {
    process.kill(running.pid, 'SIGTERM');
    const deadline = Date.now() + timeoutMs;
    while (runningBroker(places) !== undefined) {
      if (Date.now() > deadline) {
        throw new HarnessError('broker-unusable', {
          failedTo: 'stop the broker at',
          subject: running.url,
          reason: `its process ${running.pid} does not end`,
          cure: 'End that process by hand',
        });
      }
      await delay(100);
    }
  }
  rmSync(places.stateFile, { force: true });
  if (purge) rmSync(places.data, { recursive: true, force: true });
  return running !== undefined;
}
