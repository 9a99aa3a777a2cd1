import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HarnessError } from '../errors/harness-error';
import { canonicalJson } from '../io/canonical-json';
import { parseJson } from '../io/parse-json';
import { writeFileIfChanged } from '../io/write-file-if-changed';
import { nameSome } from './name-some';
import { declaredFragments } from './read-fragments';

/** By description, the fields of each outcome's response that the login reads, as JSON pointers. */
export type Reads = Readonly<Record<string, readonly string[]>>;

/** The file that says what the test of a fragment read. */
export const readsFile = 'reads.json';
const pointers = z.array(z.string());
const shape = z.record(z.string(), pointers);

/** Keeps what was read while the test of one interaction ran, in its fragment. */
export function writeReads(fragment: string, read: ReadonlySet<string>): void {
  writeFileSync(join(fragment, readsFile), JSON.stringify(leavesOf(read)));
}

/** What was read in one run of the consumer tests, or in several shards of it. */
export function collectReads(directories: readonly string[]): Reads {
  const entries = declaredFragments(directories).map(({ description, directory }) => {
    const path = join(directory, readsFile);
    const read = existsSync(path) ? pointers.parse(parseJson(readFileSync(path, 'utf8'))) : [];
    return [description, read] as const;
  });
  return Object.fromEntries(entries.filter(([, read]) => read.length > 0));
}

/**
 * Reads the committed file. Without it, what the login reads would be taken for what nobody reads.
 *
 * @param descriptions of the outcomes in the contract that it was written with.
 * @throws HarnessError `contract-unsound` when it is missing, is none, or is of another contract
 */
export function readReads(path: string, descriptions: readonly string[]): Reads {
  const parsed = existsSync(path)
    ? shape.safeParse(parseJson(readFileSync(path, 'utf8')))
    : undefined;
  if (parsed === undefined) throw unsound(path, 'it does not exist');
  if (!parsed.success) throw unsound(path, 'it is no list of fields by outcome');
  const foreign = Object.keys(parsed.data).filter((one) => !descriptions.includes(one));
  if (foreign.length === 0) return parsed.data;
  throw unsound(path, `the contract has no ${nameSome(foreign.map((one) => `"${one}"`))}`);
}

/** Writes the file in one step. @throws HarnessError `file-unwritable` */
export function saveReads(path: string, reads: Reads): void {
  writeFileIfChanged(path, canonicalJson(reads));
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

function unsound(path: string, reason: string): HarnessError {
  return new HarnessError('contract-unsound', {
    failedTo: 'learn what the login reads',
    subject: path,
    reason,
    cure: 'Run npm run contract to write it anew, together with the contract',
  });
}

/** Without the objects on the way to what was read. */
function leavesOf(read: ReadonlySet<string>): readonly string[] {
  const all = [...read].sort();
  return all.filter((one) => !all.some((other) => other.startsWith(`${one}/`)));
}
