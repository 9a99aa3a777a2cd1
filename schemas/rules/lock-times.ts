import { append } from '../json-pointer';
import { documentedBy } from './evidence';
import type { Rule } from './rule';
import { skewMs } from './session-is-of-now';
import { timeOf } from './timestamps';

/** A member who is locked was locked before now until a time to come; of others, no lock is told. */
export const lockTimes = {
  name: 'lock-times',
  evidence: documentedBy('https://stytch.com/docs/resources/platform/user-locks'),
  check({ status, objects, circumstances }, report) {
    if (status !== 200 || circumstances === undefined) return;
    const { now } = circumstances;
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_organization_v1_Member') continue;
      const isLocked = value.is_locked === true;
      const sound = {
        lock_created_at: (time: number) => time <= now + skewMs && time > now - longestMs,
        lock_expires_at: (time: number) => time >= now - skewMs,
      };
      for (const [key, holds] of Object.entries(sound)) {
        const time = timeOf(value[key]);
        // Optional as they are, they may be left out.
        if (time === undefined || (isLocked && holds(time))) continue;
        const documented = isLocked
          ? 'the time of the lock of this member'
          : 'absent or null, since the member is not locked';
        report({ pointer: append(pointer, key), documented, value: value[key] });
      }
    }
  },
} as const satisfies Rule;

/** The longest lock that a project can ask for: seven days. */
const longestMs = 7 * 24 * 3_600_000;
