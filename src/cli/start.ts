import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { readSettings } from '../settings/settings';
import { deadlineOption } from './options/deadline-option';
import { type ChosenReporter, reporterOption } from './options/reporter-option';
import { buildContract } from './runs/build-contract';
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
  const { reporter, open, deadline: deadlineMs, ...options } = command.opts<Options>();
  const verbosity = verbosityOf(options);
  const output = openReportOutput(undefined, reporter);
  const settings = readSettings();
  const stop = stopSignal();
  const building = buildContract({
    output: 'on failure',
    deadlineMs,
    // One core is left to what verifies meanwhile.
    jestArguments: [`--maxWorkers=${Math.max(1, availableParallelism() - 1)}`],
  });
  // Whoever waits for it is told; what verifies it is loaded while the consumer tests run. Not by
  // `import()`, which finds no TypeScript from a CommonJS module.
  building.catch(() => undefined);
  const { verifyBuilt }: typeof import('./runs/verify-built') = require('./runs/verify-built');
  const order = { settings, output, verbosity, deadlineMs, open, stop };
  const exitCode = await verifyBuilt(building, order);
  stop.release();
  return exitCode;
});
