import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { Command } from 'commander';
import { contractPath } from '../domain/vocabulary';
import { HarnessError } from '../errors/harness-error';
import { deadlineOption } from './options/deadline-option';
import { buildContract, type ContractOrder } from './runs/build-contract';
import { runConsumerTests } from './runs/run-consumer-tests';
import { watchFolders } from './runs/watch-folders';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';
import { fromHere } from './terminal/working-folder';

interface Options {
  readonly check?: true;
  readonly fragments?: string;
  readonly watch?: true;
  readonly deadline?: number;
}

void runCommand(
  new Command('contract')
    .description('Runs the consumer tests and writes the contract')
    .option('--check', 'write nothing; fail when the contract would change')
    .option(
      '--fragments <directory>',
      'write no contract; keep what a shard wrote, to be merged',
      fromHere,
    )
    .option('--watch', 'again after every change of the consumer tests, until Ctrl-C')
    .addOption(deadlineOption('end the tests after this time at the latest; by default 10'))
    .argument('[jest...]', 'arguments for Jest, such as --maxWorkers=4')
    .allowUnknownOption(),
  async (command) => {
    const { check, fragments, watch, deadline: deadlineMs } = command.opts<Options>();
    const jestArguments = command.args.map(fileFromHere);
    if (fragments !== undefined) {
      makeEmpty(fragments);
      return runConsumerTests({ fragments, jestArguments, deadlineMs });
    }
    if (watch) {
      const stop = stopSignal();
      await watchFolders(
        ['consumer-tests', 'src/domain', 'schemas'],
        isSource,
        () => again({ check: check === true, jestArguments, deadlineMs }),
        stop.signal,
      );
      return stop.exitCode() ?? 0;
    }
    const built = await buildContract({
      check: check === true,
      withChanges: true,
      jestArguments,
      deadlineMs,
    });
    if ('exitCode' in built) {
      if (built.onlyAskedFor !== undefined) {
        console.log(`Only ${built.onlyAskedFor} ran; ${contractPath} was left as it is.`);
      }
      return built.exitCode;
    }
    for (const change of built.changes) console.log(change);
    console.log(`${built.contract.interactions.length} interactions in ${contractPath}`);
    return 0;
  },
);

/** A test file that was named from where the person stands; everything else is Jest's own. */
function fileFromHere(argument: string): string {
  const file = fromHere(argument);
  return existsSync(file) ? file : argument;
}

function isSource(file: string): boolean {
  return /\.(ts|json)$/.test(file);
}

/** One round of a watch: what is wrong with the tests is said and ends nothing. */
async function again(order: ContractOrder): Promise<void> {
  try {
    const built = await buildContract({ ...order, output: 'on failure' });
    if ('contract' in built) {
      console.log(`${built.contract.interactions.length} interactions in ${contractPath}`);
    }
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
    console.error(cause.message);
  }
  console.log('Waiting for a change; Ctrl-C ends it.');
}

function makeEmpty(directory: string): void {
  if (!existsSync(directory)) {
    mkdirSync(directory, { recursive: true });
  } else if (readdirSync(directory).length > 0) {
    throw new HarnessError('usage-invalid', {
      failedTo: 'keep the fragments in',
      subject: directory,
      reason: 'it is not empty',
      cure: 'Name a directory that is empty or does not exist',
    });
  }
}
