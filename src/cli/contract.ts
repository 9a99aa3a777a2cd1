import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';
import { collectContract } from '../contract/collect-contract';
import { expectUnchanged } from '../contract/expect-unchanged';
import { writeContract } from '../contract/write-contract';
import { contractPath } from '../vocabulary';
import { runCommand } from './run-command';

/** Runs the consumer tests; ends with Jest's exit code. */
function runConsumerTests(fragments: string, jestArguments: readonly string[]): Promise<number> {
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  const options = JSON.stringify({ contractFragments: fragments });
  const child = spawn(
    process.execPath,
    [
      jest,
      '--testMatch',
      '**/*.pact.test.ts',
      '--testEnvironmentOptions',
      options,
      ...jestArguments,
    ],
    { stdio: 'inherit' },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
void runCommand(
  new Command('contract')
    .description('Runs the consumer tests and writes the contract, or checks that it is unchanged')
    .option('--check', 'change nothing; fail when the contract would change')
    .option(
      '--fragments <directory>',
      'keep what the tests wrote there, and write no contract (for shards)',
    )
    .allowUnknownOption()
    .argument('[jest...]', 'arguments for Jest, such as --maxWorkers=4'),
  async (command) => {
    const { check, fragments } = command.opts<{ check?: true; fragments?: string }>();
    const directory = fragments ?? join('build', 'contract-fragments', String(process.pid));
    const exitCode = await runConsumerTests(directory, command.args);
    if (exitCode !== 0) return 1;
    if (fragments !== undefined) return 0;
    const contract = collectContract([directory]);
    if (check) expectUnchanged(contractPath, contract);
    else writeContract(contractPath, contract);
    console.log(`${contract.interactions.length} interactions in ${contractPath}`);
    return 0;
  },
);
