import { readFile } from 'node:fs/promises';
import type { Operation } from '../src/domain/operations';
import type { Reading } from '../src/domain/vocabulary';
import { causeCode, describeCause } from '../src/errors/describe-cause';
import { isRecord } from '../src/io/is-record';
import { readStrictJson } from '../src/io/strict-json/read-strict-json';
import { checkResponse } from './check-response';
import type { Finding } from './finding';

/** How a captured body is checked. */
export interface FileCheck {
  readonly operation: Operation;
  readonly reading: Reading;
  /** The HTTP status it came with; by default the body's own `status_code`. */
  readonly status?: number | undefined;
}

/** What a file turned out to be. `error` is set, and nothing else found, when it cannot be read. */
export interface CheckedFile {
  readonly file: string;
  readonly error?: string;
  readonly violations: readonly Finding[];
  readonly drift: readonly Finding[];
}

/** Checks a response body that was saved to a file. Never throws for what the file holds. */
export async function checkFile(file: string, check: FileCheck): Promise<CheckedFile> {
  const read = await readJson(file);
  if (read.error !== undefined) return { file, error: read.error, violations: [], drift: [] };
  const { operation, reading } = check;
  const status = check.status ?? statusOf(read.body);
  const findings = checkResponse({ operation, status, body: read.body, reading });
  return {
    file,
    violations: findings.filter(({ severity }) => severity === 'violation'),
    drift: findings.filter(({ severity }) => severity === 'drift'),
  };
}

async function readJson(file: string): Promise<{ body?: unknown; error?: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const code = causeCode(cause);
    if (code === 'ENOENT') return { error: failed(file, 'there is no such file') };
    if (code === 'EISDIR') return { error: failed(file, 'it is a folder') };
    return { error: failed(file, describeCause(cause)) };
  }
  const read = readStrictJson(withoutMark(bytes));
  return 'refusal' in read ? { error: failed(file, `it ${read.refusal}`) } : { body: read.value };
}

/** An editor has put the mark there, not the provider. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

function failed(file: string, reason: string): string {
  return `Failed to read the body "${file}": ${reason}. Name a file that holds one response body as JSON.`;
}

function statusOf(body: unknown): number {
  const code = isRecord(body) ? body.status_code : undefined;
  return typeof code === 'number' && Number.isInteger(code) && code >= 400 && code <= 599
    ? code
    : 200;
}
