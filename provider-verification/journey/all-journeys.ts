import type { Journey } from './journey';
import { discoveryCreates } from './journeys/discovery-creates';
import { discoveryJoins } from './journeys/discovery-joins';
import { exchange } from './journeys/exchange';
import { passcode } from './journeys/passcode';
import { recoveryCode } from './journeys/recovery-code';
import { sms } from './journeys/sms';
import { totp } from './journeys/totp';

/** All journeys, in the order in which they are made. */
export const allJourneys: readonly Journey[] = [
  passcode,
  totp,
  sms,
  recoveryCode,
  discoveryCreates,
  discoveryJoins,
  exchange,
];
