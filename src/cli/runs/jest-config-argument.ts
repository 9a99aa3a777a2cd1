import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * `jest.config.ts` as Jest's `--config`: on Node 20 Jest starts a compiler to read the file, which takes
 * longer than five outcomes, and from then on maps each stack that it sees.
 *
 * @param given further arguments; one among them that names a configuration takes its place.
 * @returns nothing where Jest has to read the file itself: JSON holds no function, say.
 */
export function jestConfigArgument(given: readonly string[]): readonly string[] {
  if (given.some((one) => /^(?:--config(?:=|$)|--c(?:=|$)|-c)/.test(one))) return [];
  const load = createRequire(__filename);
  const path = resolve('jest.config.ts');
  // While `npm run contract -- --watch` runs it may be edited.
  delete load.cache[path];
  const config = read(load, path);
  return isJson(config) ? ['--config', JSON.stringify(config), '--rootDir', process.cwd()] : [];
}

/** What is wrong with it is Jest's to tell, and how its exports are read. */
function read(load: NodeJS.Require, path: string): unknown {
  try {
    const config: unknown = load(path);
    return Object.hasOwn(Object(config), '__esModule') ? undefined : config;
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isJson);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  // Neither a promise nor a pattern, whichever realm they are of.
  const isPlain = Object.prototype.toString.call(value) === '[object Object]';
  return isPlain && Object.values(Object(value)).every(isJson);
}
