import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeCause } from '../../errors/describe-cause';
import { HarnessError } from '../../errors/harness-error';
import type { Mail } from '../mail';
import { composeMail } from './compose-mail';

/** Delivers mails into a Maildir. */
export interface Maildir {
  /** Delivers one mail; resolves when it can be read. */
  deliver(mail: Mail): Promise<void>;
}

/**
 * Opens a Maildir, made when it is missing. A mail is written to `tmp` and renamed into `new`, so that
 * a reader never sees half of one (https://cr.yp.to/proto/maildir.html).
 *
 * @throws HarnessError `file-unwritable`
 */
export function openMaildir(folder: string): Maildir {
  try {
    for (const name of ['tmp', 'new', 'cur']) mkdirSync(join(folder, name), { recursive: true });
  } catch (cause) {
    throw new HarnessError('file-unwritable', {
      failedTo: 'deliver mails into',
      subject: folder,
      reason: describeCause(cause),
      cure: 'Name a folder that can be made or written',
      cause,
    });
  }
  let last = 0;
  return {
    async deliver(mail) {
      // A mail server numbers the mails of one second by the microseconds of their names.
      last = Math.max(last + 1, Math.floor((performance.timeOrigin + performance.now()) * 1000));
      const [seconds, microseconds] = [Math.floor(last / 1e6), last % 1e6];
      const name = `${seconds}.M${microseconds}P${process.pid}_${randomUUID()}.emulator`;
      const content = await composeMail(mail);
      // Readable for a mail server that runs under another user.
      await writeFile(join(folder, 'tmp', name), content, { mode: 0o644 });
      await rename(join(folder, 'tmp', name), join(folder, 'new', name));
    },
  };
}
