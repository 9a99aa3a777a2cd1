import type { Command } from 'commander';
import { verbosityOptions } from '../terminal/verbosity';
import { fromHere } from '../terminal/working-folder';
import { deadlineOption } from './deadline-option';
import { type ChosenReporter, reporterOption } from './reporter-option';

/** What every verification can be told, whatever the provider is. */
export interface VerificationChoices {
  readonly json?: string;
  /** In ms. */
  readonly deadline?: number;
  readonly fromBroker?: true;
  readonly publish?: true;
  readonly reporter: readonly ChosenReporter[];
  readonly open?: true;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** Adds the options that all verifications share. Returns the command. */
export function withVerificationOptions(command: Command): Command {
  const [quiet, verbose] = verbosityOptions();
  return command
    .option(
      '--json <file>',
      'write the report to this file too; - prints it, and nothing else',
      fromHere,
    )
    .addOption(deadlineOption())
    .option(
      '--from-broker',
      'verify the contracts that the Pact Broker selects, not the committed one',
    )
    .option('--publish', 'publish the results to the broker; in CI that is done without asking')
    .addOption(reporterOption())
    .option('--open', 'show the page in the browser of this desktop')
    .addOption(quiet)
    .addOption(verbose);
}
