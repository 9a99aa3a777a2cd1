import { Command } from 'commander';
import { readSourceRecord } from '../../schemas/read-documents';
import { readContract } from '../contract/read-contract';
import { contractPath } from '../domain/vocabulary';
import { readSettings } from '../settings/settings';
import { deadlineOption } from './options/deadline-option';
import { type ChosenReporter, reporterOption } from './options/reporter-option';
import { type BuiltContract, buildContract } from './runs/build-contract';
import { reportRun } from './runs/report-run';
import { openReportOutput } from './terminal/report-output';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';
import { verbosityOf, verbosityOptions } from './terminal/verbosity';

interface Options {
  readonly reporter: readonly ChosenReporter[];
  readonly open?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly deadline?: number;
}

const command = new Command('start')
  .description(
    'The main job, without an account: runs the consumer tests, writes the contract, replays it against the emulator, and checks every response against what Stytch documents.',
  )
  .addOption(reporterOption())
  .addOption(
    deadlineOption(
      'end the consumer tests, and then the verification, after this time each; by default 10, and a minute and four times what it should take',
    ),
  )
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
  const building = buildContract({ output: 'on failure', deadlineMs: options.deadline });
  // Whoever waits for it is told; what comes next is loaded while the consumer tests run.
  building.catch(() => undefined);
  const { runAgainstEmulator } = await import('./runs/run-against-emulator.js');
  const { startReplayer } = await import('../../provider-verification/replay/start-replayer.js');
  const replayer = startReplayer();
  try {
    return await verifyBuilt(await building);
  } finally {
    await replayer.close();
  }

  async function verifyBuilt(built: BuiltContract): Promise<number> {
    if ('exitCode' in built) return built.exitCode;
    print(`Consumer   ${built.interactions} interactions, each seen by the login's own client`);
    print(`Contract   ${contractPath}`);
    for (const { title, version, date } of readSourceRecord().sources) {
      print(`Schemas    ${title}${version === null ? '' : ` ${version}`} of ${date}`);
    }
    const stop = stopSignal();
    const { interactions } = readContract(contractPath);
    const run = await runAgainstEmulator({
      interactions,
      settings,
      url: undefined,
      signal: stop.signal,
      verbosity,
      deadlineMs: options.deadline,
      replayer,
    });
    const exitCode = reportRun(run, {
      output,
      repeat: 'npm run verify --',
      open: options.open,
      verbosity,
    });
    stop.release();
    return stop.exitCode() ?? exitCode;
  }
});
