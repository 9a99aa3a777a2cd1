import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { writeFileWhole } from '../io/write-file-whole';
import { redactBody } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import { type Difference, differences } from './differences';
import { normalize } from './normalize';
import { folderOf, type Recording, recording } from './recording';

/** What became of a recording that was offered to a folder. */
export type Kept =
  | { readonly kind: 'new' | 'same' | 'updated' }
  | { readonly kind: 'different'; readonly differences: readonly Difference[] };

/**
 * Keeps a recording as `raw.json` and `normalized.json`. One that is there already and differs is left
 * as it is, unless it is to be updated.
 *
 * @throws HarnessError `file-unwritable` or `file-unreadable`
 */
export function keepRecording(folder: string, given: Recording, update: boolean): Kept {
  const taken = recording.parse(redactBody(given, runSecrets));
  const own = join(folder, folderOf(taken.interaction));
  const normalized = normalize(taken);
  const earlier = readJson(join(own, 'normalized.json'));
  if (earlier !== undefined) {
    const found = differences(earlier, JSON.parse(JSON.stringify(normalized)));
    if (found.length === 0) return { kind: 'same' };
    if (!update) return { kind: 'different', differences: found };
  }
  writeFileWhole(join(own, 'raw.json'), json(taken));
  writeFileWhole(join(own, 'normalized.json'), json(normalized));
  return { kind: earlier === undefined ? 'new' : 'updated' };
}

/** All recordings of a folder, as they were taken. @throws HarnessError `file-unreadable` */
export function readRecordings(folder: string): readonly Recording[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name, 'raw.json'))
    .map((file) => {
      const parsed = recording.safeParse(readJson(file));
      if (parsed.success) return parsed.data;
      throw unreadable(file, 'it is no recording');
    });
}

function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return value;
  } catch (cause) {
    throw unreadable(file, describeCause(cause));
  }
}

function unreadable(file: string, reason: string): HarnessError {
  return new HarnessError('file-unreadable', {
    failedTo: 'read the recording',
    subject: file,
    reason,
    cure: 'Remove its folder and record again',
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
