import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const exitCodes: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/**
 * Runs the consumer tests in a Jest of their own and waits for it; a signal is passed on to it.
 *
 * @param fragments the directory for what they write.
 * @param jestArguments further arguments for Jest, which may narrow down what is run.
 * @returns 0 when all passed, 130 or 143 after a signal, 1 otherwise.
 */
export function runConsumerTests(
  fragments: string,
  jestArguments: readonly string[],
): Promise<number> {
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  const options = JSON.stringify({ contractFragments: fragments });
  const match = ['--testMatch', '**/*.pact.test.ts', '--testEnvironmentOptions', options];
  const child = spawn(process.execPath, [jest, ...match, ...jestArguments], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (signal !== null) resolve(exitCodes[signal] ?? 1);
      else resolve(code === 0 ? 0 : 1);
    });
  });
}
