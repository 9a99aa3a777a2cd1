import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * Ends a child process that waits for messages, and resolves when it is gone. One that has ended is
 * as good.
 *
 * @param endMs how long it may take to end by itself; it may be in the middle of what never ends (ms).
 */
export async function endChild(child: ChildProcess, endMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), endMs);
  await gone;
  clearTimeout(timer);
}
