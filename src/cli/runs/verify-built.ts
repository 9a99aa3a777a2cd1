import { readSourceRecord } from '../../../schemas/read-documents';
import { runDirectory } from '../../contract/make-run-directory';
import type { Contract } from '../../contract/read-contract';
import { WrittenSoFar } from '../../contract/written-so-far';
import { contractPath } from '../../domain/vocabulary';
import type { Settings } from '../../settings/settings';
import type { ReportOutput } from '../terminal/report-output';
import type { StopSignal } from '../terminal/stop-signal';
import type { Verbosity } from '../terminal/verbosity';
import type { BuiltContract } from './build-contract';
import { reportRun } from './report-run';
import { runAgainstEmulator } from './run-against-emulator';

/** How a contract is verified that the consumer tests are still writing. */
export interface BuiltVerification {
  readonly settings: Settings;
  readonly output: ReportOutput;
  readonly verbosity: Verbosity;
  /** When the verification has ended at the latest, from when the contract is written (ms). */
  readonly deadlineMs: number | undefined;
  /** Whether the page is to be shown on this desktop. */
  readonly open: boolean | undefined;
  readonly stop: StopSignal;
}

/**
 * Verifies a contract against an emulator, beginning while it is written.
 *
 * @returns the exit code: that of the consumer tests when they failed; then nothing is told of what
 *   was verified.
 * @throws HarnessError as `buildContract` and `runVerification` do
 */
export async function verifyBuilt(
  building: Promise<BuiltContract>,
  { settings, output, verbosity, deadlineMs, open, stop }: BuiltVerification,
): Promise<number> {
  const soFar = new WrittenSoFar(runDirectory(process.pid), contractPath);
  // Also ended by consumer tests that fail.
  const ending = new AbortController();
  stop.signal.addEventListener('abort', () => ending.abort(stop.signal.reason), { once: true });
  const written = building.then((built) => {
    if ('exitCode' in built) ending.abort();
    else if (verbosity !== 'quiet') tellOf(built.contract);
    return 'exitCode' in built ? [] : built.contract.interactions;
  });
  const verifying = runAgainstEmulator({
    interactions: { take: () => soFar.take(), written },
    settings,
    url: undefined,
    signal: ending.signal,
    verbosity,
    deadlineMs,
  });
  await Promise.allSettled([building, verifying]);
  const built = await building;
  // That the verification was ended too is no news then.
  if ('exitCode' in built) return built.exitCode;
  const run = await verifying;
  const exitCode = reportRun(run, {
    output,
    repeat: 'npm run verify --',
    open,
    verbosity,
    contract: { contract: built.contract, source: contractPath },
  });
  return stop.exitCode() ?? exitCode;
}

function tellOf({ interactions }: Contract): void {
  console.log(
    `Consumer   ${interactions.length} interactions, each seen by the login's own client`,
  );
  console.log(`Contract   ${contractPath}`);
  for (const { title, version, date } of readSourceRecord().sources) {
    console.log(`Schemas    ${title}${version === null ? '' : ` ${version}`} of ${date}`);
  }
}
