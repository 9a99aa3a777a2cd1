import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { environmentForChildren } from '../src/settings/environment-for-children';

/**
 * Runs Jest in a process of its own.
 *
 * @returns what it took, from the start of the process to its end (ms).
 * @throws Error with the end of what it printed, when a test fails
 */
export function runJest(
  jestArguments: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<number> {
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [jest, ...jestArguments],
      { env: { ...environmentForChildren(), ...variables }, maxBuffer: 64 * 1024 * 1024 },
      (failed, out, error) => {
        if (failed === null) resolve(performance.now() - startedAt);
        else reject(new Error(`Jest failed: ${(error + out).slice(-1000)}`));
      },
    );
  });
}
