import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Notes, where whoever started the run looks for it, that only some tests were asked for. */
export function notePartialRun(path: string, reason: string): void {
  writeFileSync(path, reason);
}

/** Which tests a run was asked for; undefined when it was asked for all. */
export function readPartialRun(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
