import type { Member } from '../entities';
import { Refusal } from '../refusal';
import { countFailure } from './lock';

/** Tries a factor of a member: a refusal counts toward the lock, a success sets the count back. */
export function countFailures<Result>(member: Member, now: number, attempt: () => Result): Result {
  try {
    const result = attempt();
    member.failures = 0;
    return result;
  } catch (cause) {
    if (cause instanceof Refusal) countFailure(member, now);
    throw cause;
  }
}
