import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { environmentForChildren } from '../src/settings/environment-for-children';
import { typescriptArguments } from '../src/typescript/typescript-arguments';

/** What a program tells of itself. */
const told = z.object({
  /** What it did, without the start of the process (ms). */
  ms: z.number(),
  /** The most memory that its process had at once (MiB). */
  peakMiB: z.number(),
});

export type ProgramResult = z.infer<typeof told>;

/**
 * Runs a program of `bench/programs/` in a process of its own, whose output is dropped.
 *
 * @throws Error when it ends without a result
 */
export function runProgram(name: string, ...args: readonly string[]): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'programs', `${name}.ts`), args, {
      execArgv: [...typescriptArguments],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: environmentForChildren(),
    });
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      words += chunk.toString();
    });
    child.once('message', (message) => resolve(told.parse(message)));
    child.once('error', reject);
    child.once('close', (code) =>
      reject(new Error(`${name} ended with ${code} and no result: ${words.slice(-500)}`)),
    );
  });
}
