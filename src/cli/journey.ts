import { Command } from 'commander';
import { chooseJourneys } from '../../provider-verification/journey/choose-journeys';
import type { Journey } from '../../provider-verification/journey/journey';
import type { JourneyRun } from '../domain/journey-result';
import { HarnessError } from '../errors/harness-error';
import { writeFileWhole } from '../io/write-file-whole';
import { journeyReport, journeyReportOfRunThatBegins } from '../reports/journey-report';
import { journeyRunText, journeyText } from '../reports/journey-text';
import { deadlineOption } from './options/deadline-option';
import { makeJourneys } from './runs/make-journeys';
import { paint } from './terminal/paint';
import { leaveStandardOutput } from './terminal/report-output';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';
import { fromHere } from './terminal/working-folder';

interface Options {
  readonly sandbox?: true;
  readonly url?: string;
  readonly inbox?: string;
  readonly only?: string;
  readonly json?: string;
  readonly deadline?: number;
}

/** Where the newest run is always kept. */
const reportPath = 'reports/journey.json';

const command = new Command('journey')
  .description(
    'Makes whole logins, step by step: the values of each step go into the next, until the member has signed out and is refused. Against the emulator unless told otherwise. Ends with 1 when a journey does not come to its end.',
  )
  .option('--sandbox', 'make them at a Stytch test project; what needs a phone is skipped by name')
  .option('--url <url>', 'an emulator on this machine; by default one is started')
  .option('--inbox <name>', 'with --sandbox: prompt, imap, mailosaur or emulator')
  .option('--only <text>', 'only the journeys whose name holds this text')
  .option(
    '--json <file>',
    'write the report to this file too; - prints it, and nothing else',
    fromHere,
  )
  .addOption(deadlineOption());

void runCommand(command, async () => {
  const { only, json, ...options } = command.opts<Options>();
  refuseBoth(options);
  const journeys: readonly Journey[] = chooseJourneys(only);
  if (json === '-') leaveStandardOutput();
  const files = [reportPath, ...(json === undefined || json === '-' ? [] : [json])];
  for (const file of files) writeFileWhole(file, journeyReportOfRunThatBegins(new Date()));
  const repeat = `npm run journey --${options.sandbox ? ' --sandbox' : ''}`;
  const print = (lines: readonly string[]) => {
    for (const line of lines) console.log(paint(line, process.stdout));
  };
  const stop = stopSignal();
  const run: JourneyRun = await makeJourneys({
    ...options,
    journeys,
    stop,
    onJourney: (result) => print(journeyText(result, repeat)),
  });
  stop.release();
  print(journeyRunText(run));
  for (const file of files) writeFileWhole(file, journeyReport(run));
  if (json === '-') process.stdout.write(journeyReport(run));
  console.log(`Report     ${files.join(', ')}`);
  return stop.exitCode() ?? (run.held ? 0 : 1);
});

function refuseBoth({ sandbox, url, inbox }: Options): void {
  const extra =
    sandbox && url !== undefined
      ? '--url'
      : !sandbox && inbox !== undefined
        ? '--inbox'
        : undefined;
  if (extra === undefined) return;
  throw new HarnessError('usage-invalid', {
    failedTo: 'make journeys with',
    subject: extra,
    reason: sandbox
      ? 'a sandbox is named by STYTCH_BASE_URL'
      : 'the emulator has an outbox of its own',
    cure: sandbox ? 'Leave out --url or --sandbox' : 'Leave it out, or add --sandbox',
  });
}
