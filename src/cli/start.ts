import { Command } from 'commander';
import { readSourceRecord } from '../../schemas/read-documents';
import { readContract } from '../contract/read-contract';
import { contractPath } from '../domain/vocabulary';
import { readSettings } from '../settings/settings';
import { buildContract } from './build-contract';
import { openReportOutput } from './report-output';
import { reportRun } from './report-run';
import { type ChosenReporter, reporterOption } from './reporter-option';
import { runCommand } from './run-command';
import { stopSignal } from './stop-signal';
import { verbosityOf, verbosityOptions } from './verbosity';
import { verifyEmulator } from './verify-emulator';

interface Options {
  readonly reporter: readonly ChosenReporter[];
  readonly open?: true;
  readonly quiet?: true;
  readonly verbose?: true;
}

const command = new Command('start')
  .description(
    'The main job, without an account: runs the consumer tests, writes the contract, replays it against the emulator, and checks every answer against what Stytch documents.',
  )
  .addOption(reporterOption())
  .option('--open', 'show the page in the browser of this desktop')
  .addOption(verbosityOptions()[0])
  .addOption(verbosityOptions()[1]);

void runCommand(command, async () => {
  const options = command.opts<Options>();
  const verbosity = verbosityOf(options);
  const output = openReportOutput(undefined, options.reporter);
  const print = (line: string) => {
    if (verbosity !== 'quiet') console.log(line);
  };
  const settings = readSettings();
  const built = await buildContract({ output: 'on failure' });
  if ('exitCode' in built) return built.exitCode;
  print(`Consumer   ${built.interactions} interactions, each seen by the login's own client`);
  print(`Contract   ${contractPath}`);
  for (const { title, version, date } of readSourceRecord().sources) {
    print(`Schemas    ${title}${version === null ? '' : ` ${version}`} of ${date}`);
  }
  const stop = stopSignal();
  const { interactions } = readContract(contractPath);
  const run = await verifyEmulator({
    interactions,
    settings,
    url: undefined,
    signal: stop.signal,
    verbosity,
  });
  const exitCode = reportRun(run, {
    output,
    repeat: 'npm run verify --',
    open: options.open,
    verbosity,
  });
  stop.release();
  return stop.exitCode() ?? exitCode;
});
