import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { redactKnown } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';

/**
 * Writes a file so that a reader sees the old content or the new, never a half: into a temporary file
 * beside it, then renamed. Makes the folder when it is missing. No known secret is in what it writes.
 *
 * @throws HarnessError `file-unwritable`; the file is then as it was
 */
export function writeFileWhole(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  let begun = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    begun = true;
    writeFileSync(temporary, redactKnown(content, runSecrets));
    renameSync(temporary, path);
  } catch (cause) {
    // Where no folder could be made there is nothing to remove, and trying would hide the cause.
    if (begun) rmSync(temporary, { force: true });
    throw new HarnessError('file-unwritable', {
      failedTo: 'write the file',
      subject: path,
      reason: describeCause(cause),
      cure: 'Make its folder writable',
      cause,
    });
  }
}
