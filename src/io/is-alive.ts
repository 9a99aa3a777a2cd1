import { causeCode } from '../errors/describe-cause';

/** Whether a process of this machine runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // It is there, and another user's.
    return causeCode(cause) === 'EPERM';
  }
}
