import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { withoutEmpty } from './without-empty';

/** The variables of a `.env` file; none when there is no such file. @throws HarnessError `file-unreadable` */
export function readEnvFile(path: string): Record<string, string> {
  try {
    return withoutEmpty(parse(readFileSync(path)));
  } catch (cause) {
    if (causeCode(cause) === 'ENOENT') return {};
    throw new HarnessError('file-unreadable', {
      failedTo: 'read the settings file',
      subject: path,
      reason: describeCause(cause),
      cure: 'Make it a readable text file, or remove it to use the defaults',
      cause,
    });
  }
}
