import { spawn } from 'node:child_process';
import { processEnvironment } from '../../settings/process-environment';
import { typescriptArguments } from '../../typescript/typescript-arguments';

/** What a command printed, and how it ended. */
export interface CliRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** How a command is started. */
export interface CliStart {
  readonly environment?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Told when the process was started, with the means to signal it. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Told of all that was printed to stdout so far, with the means to signal the process. */
  readonly onOutput?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs `src/cli/NAME.ts` as its npm script does, and waits for its end. */
export function runCli(
  name: string,
  args: readonly string[],
  { environment = {}, cwd = process.cwd(), onStart, onOutput }: CliStart = {},
): Promise<CliRun> {
  const script = require.resolve(`../${name}.ts`);
  const child = spawn(process.execPath, [...typescriptArguments, script, ...args], {
    cwd,
    env: { ...processEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.((signal) => child.kill(signal));
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    onOutput?.(stdout, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ stdout, stderr, status }));
  });
}

/** For tests that send a signal: Windows has none, there a process is only ended. */
export const testWithSignals = process.platform === 'win32' ? test.skip : test;
