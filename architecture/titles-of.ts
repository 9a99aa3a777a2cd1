import { existsSync, readFileSync } from 'node:fs';

/** The titles of the tests of a file, as they stand in the code; none when there is no such file. */
export function titlesOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(['"`])((?:\\.|(?!\1).)+)\1,\s*(?:async\s*)?\(/g)].map((match) =>
    (match[2] ?? '').replace(/\\(.)/g, '$1'),
  );
}
