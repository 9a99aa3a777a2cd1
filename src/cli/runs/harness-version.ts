import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from '../terminal/repository-root';

/** The version of this harness, from package.json. */
export function harnessVersion(): string {
  const text = readFileSync(join(repositoryRoot, 'package.json'), 'utf8');
  return z.looseObject({ version: z.string() }).parse(JSON.parse(text)).version;
}
