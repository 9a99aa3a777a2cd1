import { startReplayer } from '../../../provider-verification/replay/start-replayer';
import { readSourceRecord } from '../../../schemas/read-documents';
import { readContract } from '../../contract/read-contract';
import { contractPath } from '../../domain/vocabulary';
import type { Settings } from '../../settings/settings';
import type { ReportOutput } from '../terminal/report-output';
import { stopSignal } from '../terminal/stop-signal';
import type { Verbosity } from '../terminal/verbosity';
import type { BuiltContract } from './build-contract';
import { reportRun } from './report-run';
import { runAgainstEmulator } from './run-against-emulator';

/** How a contract is verified that the consumer tests are still writing. */
export interface BuiltVerification {
  readonly settings: Settings;
  readonly output: ReportOutput;
  readonly verbosity: Verbosity;
  /** When the verification has ended at the latest (ms); by default some minutes. */
  readonly deadlineMs: number | undefined;
  /** Whether the page is to be shown on this desktop. */
  readonly open: boolean | undefined;
}

/**
 * Waits for the contract, with Pact loading meanwhile, and verifies it against an emulator.
 *
 * @returns the exit code: that of the consumer tests when they failed.
 * @throws HarnessError as `buildContract` and `runVerification` do
 */
export async function verifyBuilt(
  building: Promise<BuiltContract>,
  { settings, output, verbosity, deadlineMs, open }: BuiltVerification,
): Promise<number> {
  const replayer = startReplayer();
  try {
    const built = await building;
    if ('exitCode' in built) return built.exitCode;
    if (verbosity !== 'quiet') tellOf(built.interactions);
    const stop = stopSignal();
    const { interactions } = readContract(contractPath);
    const { signal } = stop;
    const order = { interactions, settings, url: undefined, signal, verbosity, deadlineMs };
    const run = await runAgainstEmulator({ ...order, replayer });
    const exitCode = reportRun(run, { output, repeat: 'npm run verify --', open, verbosity });
    stop.release();
    return stop.exitCode() ?? exitCode;
  } finally {
    await replayer.close();
  }
}

function tellOf(interactions: number): void {
  console.log(`Consumer   ${interactions} interactions, each seen by the login's own client`);
  console.log(`Contract   ${contractPath}`);
  for (const { title, version, date } of readSourceRecord().sources) {
    console.log(`Schemas    ${title}${version === null ? '' : ` ${version}`} of ${date}`);
  }
}
