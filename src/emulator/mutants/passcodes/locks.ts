import { breaking } from '../mutant';

const login = 'routes/authenticate-otp.ts';

/** The lock after too many wrong passcodes, broken. */
export const lockMutants = [
  ...breaking('Ten failures in a row lock a member for an hour', 'rules/lock.ts', {
    'a lock is never applied': ['if (member.failures < threshold) return;', 'return;'],
    'a lock is not looked at': [
      "if (member.lockedUntil > now) throw new Refusal('user_lock_limit_reached');",
      '',
    ],
    'eleven failures lock a member': ['threshold = 10', 'threshold = 11'],
    'nine failures lock a member': ['threshold = 10', 'threshold = 9'],
    'three failures lock a member': ['threshold = 10', 'threshold = 3'],
    'a lock lasts a minute': ['now + hour', 'now + hour / 60'],
    'a lock lasts a day': ['now + hour', 'now + 24 * hour'],
    'a lock lets the right passcode pass': ['refuseLocked(member, world.clock.now());', '', login],
  }),
  ...breaking('A success sets the count of failures back', 'rules/lock.ts', {
    'a success leaves the count of failures alone': [
      'member.failures = 0;',
      '',
      'rules/count-failures.ts',
    ],
    'a failure counts twice': ['member.failures += 1;', 'member.failures += 2;'],
  }),
];
