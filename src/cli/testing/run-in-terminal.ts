import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { processEnvironment } from '../../settings/process-environment';

const program = '/usr/bin/script';

/** Why no pseudo-terminal can be had here; undefined when one can. */
export function terminalMissing(): string | undefined {
  if (process.platform === 'linux' && existsSync(program)) return undefined;
  return 'needs the command "script" of util-linux: apt-get install bsdutils';
}

/** A command that runs in a pseudo-terminal. */
export interface TerminalRun {
  /** Types something, a line end not included. */
  type(text: string): void;
}

/**
 * Runs an npm script in a pseudo-terminal and waits for its end.
 *
 * @param onOutput told of all output so far, to type answers.
 */
export function runInTerminal(
  npmScript: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  onOutput: (output: string, run: TerminalRun) => void,
): Promise<{ readonly output: string; readonly status: number | null }> {
  const command = ['npm', 'run', '--silent', npmScript, '--', ...args].map(quoted).join(' ');
  // Colors that were asked for outside would stand between the words.
  const { FORCE_COLOR: _, ...outside } = processEnvironment();
  const child = spawn(program, ['-qefc', command, '/dev/null'], {
    env: { ...outside, NO_COLOR: '1', ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    onOutput(output, { type: (typed) => child.stdin.write(typed) });
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ output, status }));
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
