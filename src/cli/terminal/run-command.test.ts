import { Command } from 'commander';
import { HarnessError } from '../../errors/harness-error';
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
