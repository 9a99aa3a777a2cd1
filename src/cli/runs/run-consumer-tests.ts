import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { orderVariable, type RunOrder } from '../../contract/run-order';
import { HarnessError } from '../../errors/harness-error';
import { passLines } from '../../secrets/pass-lines';
import { environmentForChildren } from '../../settings/environment-for-children';
import { stoppedBy } from '../terminal/stopped-by';
import { endOfChild, hasGroups } from './end-of-child';
import { jestConfigArgument } from './jest-config-argument';

/** How the consumer tests are run. */
export interface ConsumerTestRun extends RunOrder {
  /** Which test files are consumer tests; those that write the contract unless told otherwise. */
  readonly testMatch?: string;
  /** Further arguments for Jest, which may narrow down what is run. */
  readonly jestArguments?: readonly string[];
  /** `on failure` keeps what Jest prints to itself while all goes well, `never` always. */
  readonly output?: 'always' | 'on failure' | 'never';
  /** When they are ended at the latest (ms); ten minutes unless told otherwise. */
  readonly deadlineMs?: number | undefined;
}

const defaultDeadlineMs = 10 * 60_000;

/**
 * Runs the consumer tests in a Jest of their own and waits for it; a signal is passed on to it.
 *
 * @returns 0 when all passed, 1 otherwise.
 * @throws HarnessError `consumer-tests-overdue`, `consumer-tests-killed`, or `stopped-by-sigint` and the like: what a signal
 *   ended has neither passed nor failed
 */
export async function runConsumerTests(run: ConsumerTestRun): Promise<number> {
  const { fragments, partialNote, testMatch = '**/*.pact.test.ts', mistake } = run;
  const { jestArguments = [], output = 'always' } = run;
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  // Jest takes all that follows --testMatch for a pattern, up to the next option.
  const ours = ['--testMatch', testMatch, ...jestConfigArgument(jestArguments)];
  const child = spawn(process.execPath, [jest, ...jestArguments, ...ours], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Jest's workers do not end with Jest when a test never gives back control.
    detached: hasGroups,
    env: {
      ...environmentForChildren(),
      ...orderVariable({ fragments, partialNote, mistake }),
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
  const { deadlineMs = defaultDeadlineMs } = run;
  const exitCode = await endOfChild(child, deadlineMs);
  out();
  error();
  if (exitCode === undefined) {
    if (output === 'on failure') process.stderr.write(kept.join(''));
    throw overdue(deadlineMs);
  }
  if (typeof exitCode === 'string') throw killed(exitCode);
  if (exitCode === 130) throw stoppedBy('SIGINT');
  if (exitCode === 143) throw stoppedBy('SIGTERM');
  if (exitCode !== 0 && output === 'on failure') process.stderr.write(kept.join(''));
  return exitCode;
}

function overdue(deadlineMs: number): HarnessError {
  return new HarnessError('consumer-tests-overdue', {
    failedTo: 'run the consumer tests',
    reason: `they had not ended after ${Math.round(deadlineMs / 6_000) / 10} minutes`,
    cure: 'See which test does not end, or give them more time with --deadline',
  });
}

function killed(signal: NodeJS.Signals): HarnessError {
  return new HarnessError('consumer-tests-killed', {
    failedTo: 'run the consumer tests',
    reason: `${signal} ended them`,
    cure: 'See who sent it; a system that is out of memory sends SIGKILL',
  });
}
