import { Command } from 'commander';
import { recordingOf } from '../../provider-verification/recordings/recording-of';
import type { VerifiedInteraction } from '../../provider-verification/tell/verified-interaction';
import { chooseInteractions } from '../contract/choose-interactions';
import { readContract } from '../contract/read-contract';
import { refuseUnsound } from '../contract/refuse-unsound';
import { contractPath } from '../domain/vocabulary';
import { differenceLine } from '../recording/differences';
import { keepRecording } from '../recording/recording-folder';
import { verificationReport } from '../reports/verification-report';
import { readSandboxSettings } from '../settings/settings';
import { concurrencyOption } from './options/concurrency-option';
import { deadlineOption } from './options/deadline-option';
import { type ChosenReporter, reporterOption } from './options/reporter-option';
import { chooseInbox } from './runs/choose-inbox';
import { reportRun } from './runs/report-run';
import { runAgainstSandbox } from './runs/run-against-sandbox';
import { seenBody } from './runs/seen-body';
import { openReportOutput } from './terminal/report-output';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';
import { fromHere } from './terminal/working-folder';

interface Options {
  readonly update?: true;
  readonly only?: string;
  readonly inbox?: string;
  readonly concurrency: number;
  readonly into: string;
  readonly deadline?: number;
  readonly reporter: readonly ChosenReporter[];
}

const command = new Command('record')
  .description(
    'Verifies a Stytch test project and keeps each exchange, redacted. Ends with 1 when an exchange differs from the one that is kept.',
  )
  .option('--update', 'accept what differs')
  .option('--only <text>', 'only the interactions whose description holds this text')
  .option('--inbox <name>', 'how passcodes come back: prompt, imap, mailosaur or emulator')
  .addOption(concurrencyOption())
  .addOption(deadlineOption())
  .option(
    '--into <folder>',
    'where recordings are kept',
    fromHere,
    'provider-verification/recordings',
  )
  .addOption(reporterOption());

void runCommand(command, async () => {
  const {
    update = false,
    only,
    inbox: inboxOption,
    into,
    concurrency,
    deadline,
    reporter,
  } = command.opts<Options>();
  const output = openReportOutput(undefined, reporter);
  const settings = readSandboxSettings();
  const inbox = chooseInbox(inboxOption, settings);
  const interactions = chooseInteractions(
    refuseUnsound(readContract(contractPath), contractPath).interactions,
    only,
  );
  const stop = stopSignal();
  const taken: VerifiedInteraction[] = [];
  const run = await runAgainstSandbox({
    settings,
    interactions,
    inbox,
    dryRun: false,
    concurrency,
    stop,
    deadlineMs: deadline,
    onVerified(verified, soFar) {
      taken.push(verified);
      output.writeSoFar(verificationReport(soFar, null, { finished: false }));
    },
  });
  stop.release();
  const exitCode =
    run === undefined
      ? 0
      : reportRun(run, {
          output,
          repeat: 'npm run verify:sandbox --',
          bodies: taken.flatMap(seenBody),
        });
  const changed = taken.flatMap((verified) => keep(verified, into, update));
  for (const line of changed) console.log(line);
  return stop.exitCode() ?? (changed.length > 0 ? 1 : exitCode);
});

/** Keeps one exchange. Returns lines that say how it differs from the one that is kept. */
function keep(verified: VerifiedInteraction, into: string, update: boolean): string[] {
  const recording = recordingOf(verified);
  if (recording === undefined) return [];
  const kept = keepRecording(into, recording, update);
  if (kept.kind !== 'different') return [];
  return kept.differences.map(
    (difference) => `Changed    ${recording.interaction}: ${differenceLine(difference)}`,
  );
}
