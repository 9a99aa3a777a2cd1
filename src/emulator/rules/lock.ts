import { hour } from '../clock';
import type { Member } from '../entities';
import { Refusal } from '../refusal';

/** Wrong passcodes in a row that lock a member. */
const threshold = 10;

/** @throws Refusal `user_lock_limit_reached` while the member is locked */
export function refuseLocked(member: Member, now: number): void {
  if (member.lockedUntil === null) return;
  if (member.lockedUntil > now) throw new Refusal('user_lock_limit_reached');
  unlock(member);
}

/** Ends a lock, as running out or the Dashboard would. */
export function unlock(member: Member): void {
  member.failures = 0;
  member.lockedAt = null;
  member.lockedUntil = null;
}

/** Counts a wrong passcode; the tenth in a row locks the member for an hour. */
export function countFailure(member: Member, now: number): void {
  member.failures += 1;
  if (member.failures < threshold) return;
  member.lockedAt = now;
  member.lockedUntil = now + hour;
}
