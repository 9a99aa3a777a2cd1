import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { Command } from 'commander';
import { contractPath } from '../domain/vocabulary';
import { HarnessError } from '../errors/harness-error';
import { buildContract } from './build-contract';
import { runCommand } from './run-command';
import { runConsumerTests } from './run-consumer-tests';

void runCommand(
  new Command('contract')
    .description('Runs the consumer tests and writes the contract')
    .option('--check', 'write nothing; fail when the contract would change')
    .option('--fragments <directory>', 'write no contract; keep what a shard wrote, to be merged')
    .argument('[jest...]', 'arguments for Jest, such as --maxWorkers=4')
    .allowUnknownOption(),
  async (command) => {
    const { check, fragments } = command.opts<{ check?: true; fragments?: string }>();
    const jestArguments = command.args;
    if (fragments !== undefined) {
      makeEmpty(fragments);
      return runConsumerTests({ fragments, jestArguments });
    }
    const built = await buildContract({ check: check === true, jestArguments });
    if ('exitCode' in built) {
      if (built.onlyAskedFor !== undefined) {
        console.log(`Only ${built.onlyAskedFor} ran; ${contractPath} was left as it is.`);
      }
      return built.exitCode;
    }
    for (const change of built.changes) console.log(change);
    console.log(`${built.interactions} interactions in ${contractPath}`);
    return 0;
  },
);

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
