import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { redactKnown } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';

/**
 * Writes a file so that a reader sees the old content or the new, never a half: into a temporary file
 * beside it, then renamed. Makes the folder when it is missing. No known secret is in what it writes.
 * What is no regular file (a link, a pipe, a device) is left as it is: a rename would put a file in
 * its place.
 *
 * @throws HarnessError `file-unwritable`; the file is then as it was
 */
export function writeFileWhole(path: string, content: string): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  let begun = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    refuseIrregular(path);
    begun = true;
    writeFileSync(temporary, redactKnown(content, runSecrets), { flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    // Where no folder could be made there is nothing to remove, and trying would hide the cause.
    if (begun) rmSync(temporary, { force: true });
    if (cause instanceof HarnessError) throw cause;
    throw new HarnessError('file-unwritable', {
      failedTo: 'write the file',
      subject: path,
      reason: describeCause(cause),
      cure: 'Make its folder writable',
      cause,
    });
  }
}

function refuseIrregular(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined || there.isFile()) return;
  throw new HarnessError('file-unwritable', {
    failedTo: 'write the file',
    subject: path,
    reason: `it is ${kindOf(there)} and no regular file`,
    cure: 'Name a regular file, or one that is not there yet',
  });
}

function kindOf(there: Stats): string {
  if (there.isSymbolicLink()) return 'a symbolic link';
  if (there.isDirectory()) return 'a directory';
  if (there.isFIFO()) return 'a named pipe';
  return there.isSocket() ? 'a socket' : 'a device';
}
