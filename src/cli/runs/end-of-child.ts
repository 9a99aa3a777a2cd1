import type { ChildProcess } from 'node:child_process';
import { causeCode } from '../../errors/describe-cause';
import { harnessErrorCodes } from '../../errors/harness-error-codes';

const exitCodes: Readonly<Record<string, number>> = {
  SIGINT: harnessErrorCodes['stopped-by-sigint'],
  SIGTERM: harnessErrorCodes['stopped-by-sigterm'],
};

/** Whether a child can have a group, with its own children in it: to be given as `detached`. */
export const hasGroups = process.platform !== 'win32';
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a child may take to end once it was told to (ms). */
const endMs = 2_000;

/**
 * Waits for a child that was started in a group of its own; signals are passed on to all of the group.
 *
 * @returns its exit code as ours: 0, 1, 130 or 143; the signal when it was another one that ended it;
 *   undefined when it had to be ended at the deadline.
 */
export function endOfChild(
  child: ChildProcess,
  deadlineMs: number,
): Promise<number | NodeJS.Signals | undefined> {
  const pass = (signal: NodeJS.Signals) => kill(child, signal);
  const atExit = () => kill(child, 'SIGKILL');
  let isOverdue = false;
  let killing: NodeJS.Timeout | undefined;
  const deadline = setTimeout(() => {
    isOverdue = true;
    kill(child, 'SIGTERM');
    killing = setTimeout(() => kill(child, 'SIGKILL'), endMs);
  }, deadlineMs);
  for (const signal of passedOn) process.on(signal, pass);
  process.once('exit', atExit);
  return new Promise<number | NodeJS.Signals | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (isOverdue) resolve(undefined);
      else if (signal !== null) resolve(exitCodes[signal] ?? signal);
      else resolve(code === 0 ? 0 : 1);
    });
  }).finally(() => {
    clearTimeout(deadline);
    clearTimeout(killing);
    for (const signal of passedOn) process.off(signal, pass);
    process.off('exit', atExit);
  });
}

/** Sends a signal to a child and to its own children; those that have ended are as good. */
function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (cause) {
    if (causeCode(cause) !== 'ESRCH') throw cause;
  }
}
