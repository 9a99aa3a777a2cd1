import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { Command } from 'commander';
import { collectContract } from '../contract/collect-contract';
import { expectUnchanged } from '../contract/expect-unchanged';
import { makeRunDirectory } from '../contract/run-directory';
import { writeContract } from '../contract/write-contract';
import { HarnessError } from '../harness-error';
import { contractPath } from '../vocabulary';
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
    if (fragments !== undefined) {
      makeEmpty(fragments);
      return runConsumerTests(fragments, command.args);
    }
    const directory = makeRunDirectory(process.pid);
    try {
      const exitCode = await runConsumerTests(directory, command.args);
      if (exitCode !== 0) return exitCode;
      const contract = collectContract([directory]);
      if (check) expectUnchanged(contractPath, contract);
      else writeContract(contractPath, contract);
      console.log(`${contract.interactions.length} interactions in ${contractPath}`);
      return 0;
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
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
