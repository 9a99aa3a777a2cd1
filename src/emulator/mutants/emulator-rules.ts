import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of `docs/discoveries/emulator-rules.md`. */
export interface EmulatorRule {
  readonly rule: string;
  /** Where it comes from, such as `D` or `R, B2B: I`. */
  readonly known: string;
  /** The files of its code, as they stand there. */
  readonly code: string;
  /** The file of the test that holds it, below `src/emulator/`, and its title. */
  readonly test: { readonly file: string; readonly title: string };
}

/** What the emulator does, how well each rule is known, and what holds it: the page's first table. */
export function emulatorRules(): readonly EmulatorRule[] {
  const path = join(__dirname, '../../../docs/discoveries/emulator-rules.md');
  const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  return page
    .slice(0, page.indexOf('\n## '))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (Rule|---) /.test(line))
    .map((line) => {
      const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
      const [rule = '', known = '', code = '', test = ''] = cells;
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
      return { rule, known, code, test: { file, title } };
    });
}
