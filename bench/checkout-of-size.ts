import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../src/io/temporary-folder';

/** All that the main job reads. */
const needed = [
  ...['consumer-tests', 'contracts', 'provider-verification', 'schemas', 'src'],
  ...['jest.config.ts', 'package.json', 'tsconfig.json'],
];

/**
 * A copy of this checkout with as many outcomes as asked for, spread over those that are there; the
 * installed packages are shared.
 *
 * @returns its path; it goes with the process.
 */
export function checkoutOfSize(outcomes: number): string {
  const folder = temporaryFolder('checkout');
  for (const name of needed) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const files = readdirSync(join(folder, 'consumer-tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pact.test.ts'))
    .sort();
  const step = files.length / outcomes;
  const kept = new Set(Array.from({ length: outcomes }, (_, at) => files[Math.floor(at * step)]));
  for (const name of files) if (!kept.has(name)) rmSync(join(folder, 'consumer-tests', name));
  return folder;
}
