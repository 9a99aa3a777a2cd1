import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HarnessError } from '../errors/harness-error';
import { canonicalJson } from '../io/canonical-json';
import { parseJson } from '../io/parse-json';
import { writeFileWhole } from '../io/write-file-whole';
import { readFragments } from './read-fragments';

/** By description, the fields of each outcome's response that the login reads, as JSON pointers. */
export type Reads = Readonly<Record<string, readonly string[]>>;

const readsFile = 'reads.json';
const pointers = z.array(z.string());
const shape = z.record(z.string(), pointers);

/** Keeps what was read while the test of one interaction ran, in its fragment. */
export function writeReads(fragment: string, read: ReadonlySet<string>): void {
  writeFileSync(join(fragment, readsFile), JSON.stringify(leavesOf(read)));
}

/** What was read in one run of the consumer tests, or in several shards of it. */
export function collectReads(directories: readonly string[]): Reads {
  const entries = readFragments(directories).map(({ description, directory }) => {
    const path = join(directory, readsFile);
    const read = existsSync(path) ? pointers.parse(parseJson(readFileSync(path, 'utf8'))) : [];
    return [description, read] as const;
  });
  return Object.fromEntries(entries.filter(([, read]) => read.length > 0));
}

/** Reads the committed file; nothing where there is none. @throws ZodError when it is something else */
export function readReads(path: string): Reads {
  return existsSync(path) ? shape.parse(parseJson(readFileSync(path, 'utf8'))) : {};
}

/** Writes the file in one step. @throws HarnessError `file-unwritable` */
export function saveReads(path: string, reads: Reads): void {
  writeFileWhole(path, canonicalJson(reads));
}

/** @throws HarnessError `contract-changed` when the committed file would be another */
export function expectSameReads(path: string, reads: Reads): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === canonicalJson(reads)) return;
  throw new HarnessError('contract-changed', {
    failedTo: 'keep what the login reads',
    subject: path,
    reason: 'the consumer tests read other fields by now',
    cure: 'Run npm run contract and commit the result',
  });
}

/** Without the objects on the way to what was read. */
function leavesOf(read: ReadonlySet<string>): readonly string[] {
  const all = [...read].sort();
  return all.filter((one) => !all.some((other) => other.startsWith(`${one}/`)));
}
