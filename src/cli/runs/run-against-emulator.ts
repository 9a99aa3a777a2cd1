import type { Replayer } from '../../../provider-verification/replay/start-replayer';
import { type RunOptions, runVerification } from '../../../provider-verification/run-verification';
import type { VerificationRun } from '../../domain/verification-result';
import { startEmulator } from '../../emulator/start-emulator';
import { emulatorInbox } from '../../inbox/emulator-inbox';
import { defined } from '../../io/defined';
import type { Settings } from '../../settings/settings';
import { showVerified } from '../terminal/show-verified';
import type { Verbosity } from '../terminal/verbosity';

/** What is verified, and against which emulator. */
export interface EmulatorVerification {
  readonly interactions: RunOptions['interactions'];
  readonly settings: Settings;
  /** An emulator that is there already, or a proxy before one; without it, one is started. */
  readonly url: string | undefined;
  readonly signal: AbortSignal;
  /** One that was started before; without it, one is started. */
  readonly replayer?: Replayer;
  /** When the run has ended at the latest (ms); by default some minutes. */
  readonly deadlineMs?: number | undefined;
  readonly verbosity?: Verbosity;
}

/**
 * Verifies interactions against an emulator. Of its own it starts two, so that what moves the clock of
 * the one holds nobody up at the other.
 */
export async function runAgainstEmulator(order: EmulatorVerification): Promise<VerificationRun> {
  const { projectId, secret } = order.settings;
  const kind = order.url === undefined ? 'embedded emulator' : 'emulator';
  const started =
    order.url === undefined
      ? await Promise.all([1, 2].map(() => startEmulator({ projectId, secret })))
      : [];
  const [baseUrl = order.url ?? '', second] = started.map(({ url }) => url);
  const providerAt = (url: string) => ({
    inbox: emulatorInbox(url),
    target: { kind, baseUrl: url, projectId, secret } as const,
  });
  try {
    return await runVerification({
      ...providerAt(baseUrl),
      interactions: order.interactions,
      signal: order.signal,
      ...defined({
        aside: second === undefined ? undefined : providerAt(second),
        replayer: order.replayer,
        deadlineMs: order.deadlineMs,
      }),
      onVerified: ({ result }, soFar) => showVerified(result, soFar, order.verbosity),
    });
  } finally {
    await Promise.all(started.map((one) => one.close()));
  }
}
