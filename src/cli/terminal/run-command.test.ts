import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { HarnessError } from '../../errors/harness-error';
import { typescriptArguments } from '../../typescript/typescript-arguments';
import { runCommand } from './run-command';

let printed: string[] = [];

beforeEach(() => {
  printed = [];
  jest.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
});

function command(): Command {
  return new Command('thing')
    .option('--port <number>')
    .configureOutput({ writeErr: (text) => void printed.push(text), writeOut: () => undefined });
}

async function exitCodeOf(work: () => Promise<number | undefined>, ...args: string[]) {
  await runCommand(command(), work, ['node', 'thing', ...args]);
  return process.exitCode;
}

test('a command that returns nothing ends with 0', async () => {
  expect(await exitCodeOf(async () => undefined)).toBe(0);
});

test('a command ends with the code that it returns', async () => {
  expect(await exitCodeOf(async () => 1)).toBe(1);
});

test('a harness error is printed as its sentence and decides the exit code', async () => {
  const failing = async () => {
    throw new HarnessError('provider-unreachable', {
      failedTo: 'reach the provider',
      subject: 'http://127.0.0.1:1',
      reason: 'connection refused',
      cure: 'Start it',
    });
  };
  expect(await exitCodeOf(failing)).toBe(3);
  expect(printed).toEqual([
    'Failed to reach the provider "http://127.0.0.1:1": connection refused. Start it.',
  ]);
});

test('an unknown option ends with 2 and names the option', async () => {
  expect(await exitCodeOf(async () => 0, '--prot', '1')).toBe(2);
  expect(printed.join('')).toContain("error: unknown option '--prot'");
});

test('help ends with 0', async () => {
  expect(await exitCodeOf(async () => 1, '--help')).toBe(0);
});

test('any other error is called a fault of the harness and ends with 70', async () => {
  const broken = async () => {
    throw new TypeError('x is not a function');
  };
  expect(await exitCodeOf(broken)).toBe(70);
  expect(printed[0]).toMatch(
    /^Failed to finish: this is a fault of the harness, please report it\. TypeError: x is not/,
  );
});

test.each([
  ['something ends the process with 0', 'process.exit(0)'],
  ['nothing is left to wait for', 'new Promise(() => undefined)'],
])('a command is no success when %s before it has its result', (_, work) => {
  const program = `
    const { Command } = require('commander');
    const { runCommand } = require('./src/cli/terminal/run-command');
    void runCommand(new Command('x'), async () => { await ${work}; }, ['node', 'x']);`;
  const run = spawnSync(process.execPath, [...typescriptArguments, '--eval', program], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe(
    'Failed to finish: this is a fault of the harness, please report it. The process was ended before the command had its result.\n',
  );
  expect(run.status).toBe(70);
});
