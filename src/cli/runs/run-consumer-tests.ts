import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { ConsumerMutantName } from '../../domain/consumer-mutants';
import { harnessErrorCodes } from '../../errors/harness-error-codes';
import { passLines } from '../../secrets/pass-lines';
import { environmentForChildren } from '../../settings/environment-for-children';

const exitCodes: Readonly<Record<string, number>> = {
  SIGINT: harnessErrorCodes['stopped-by-sigint'],
  SIGTERM: harnessErrorCodes['stopped-by-sigterm'],
};

/** How the consumer tests are run. */
export interface ConsumerTestRun {
  /** The directory for the fragments that they write. */
  readonly fragments: string;
  /** Which test files are consumer tests; those that write the contract unless told otherwise. */
  readonly testMatch?: string;
  /** The mistake that the client makes in this run (docs/strength.md). */
  readonly mistake?: ConsumerMutantName;
  /** Where the run notes that it was asked for some tests only. */
  readonly partialNote?: string;
  /** Further arguments for Jest, which may narrow down what is run. */
  readonly jestArguments?: readonly string[];
  /** `on failure` keeps what Jest prints to itself while all goes well, `never` always. */
  readonly output?: 'always' | 'on failure' | 'never';
}

/**
 * Runs the consumer tests in a Jest of their own and waits for it; a signal is passed on to it.
 *
 * @returns 0 when all passed, 130 or 143 after a signal, 1 otherwise.
 */
export async function runConsumerTests(run: ConsumerTestRun): Promise<number> {
  const { fragments, partialNote, testMatch = '**/*.pact.test.ts', mistake } = run;
  const { jestArguments = [], output = 'always' } = run;
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  const options = JSON.stringify({
    contractFragments: fragments,
    partialNote,
    consumerMutant: mistake,
  });
  const match = ['--testMatch', testMatch, '--testEnvironmentOptions', options];
  const child = spawn(process.execPath, [jest, ...match, ...jestArguments], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environmentForChildren(),
      // Jest sees a pipe, since what it prints passes our gate on its way to the terminal.
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  const kept: string[] = [];
  const passOn = (stream: NodeJS.WriteStream) =>
    passLines((text) => {
      if (output === 'always') stream.write(text);
      else kept.push(text);
    });
  const [out, error] = [passOn(process.stdout), passOn(process.stderr)];
  child.stdout.on('data', out);
  child.stderr.on('data', error);
  const exitCode = await exitCodeOf(child);
  out();
  error();
  if (exitCode !== 0 && output === 'on failure') process.stderr.write(kept.join(''));
  return exitCode;
}

function exitCodeOf(child: ChildProcess): Promise<number> {
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal !== null) resolve(exitCodes[signal] ?? 1);
      else resolve(code === 0 ? 0 : 1);
    });
  }).finally(() => process.off('SIGINT', pass).off('SIGTERM', pass));
}
