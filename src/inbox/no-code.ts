import { HarnessError } from '../errors/harness-error';
import { maskAddress } from './mask-address';

/** The failure of an inbox in which no passcode came in time. */
export function noCode(
  inbox: string,
  address: string,
  waitedSeconds: number,
  check: string,
): HarnessError {
  return new HarnessError('inbox-no-code', {
    failedTo: 'read the passcode for',
    subject: maskAddress(address),
    reason: `no mail with one came to the ${inbox} inbox within ${waitedSeconds} s`,
    cure: `Check ${check}`,
  });
}
