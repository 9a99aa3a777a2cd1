import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titlesOf } from './titles-of';

const root = join(__dirname, '..');
const page = join(root, 'docs/discoveries/facts-table.md');

/** One checkable statement about Stytch, as its row of the page has it. */
export interface Fact {
  readonly number: string;
  readonly fact: string;
  readonly known: string;
  readonly held: string;
  /** The test that holds it, or what it is a matter of. */
  readonly by: string;
  /** Whether the test that the last column names exists; undefined when it names none. */
  readonly isTested: boolean | undefined;
}

/** The rows of `docs/discoveries/facts-table.md`, in their order. */
export function readFacts(): readonly Fact[] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.replace(/^\| | \|$/g, '').split(' | '))
    .map(([number = '', fact = '', known = '', held = '', ...by]) => {
      const named = /^`([^`]+\.test\.ts)`: (.+)$/.exec(by.join(' | '));
      const [, file = '', title = ''] = named ?? [];
      const path = join(root, file.includes('/') ? '' : 'src/emulator', file);
      const isTested = named === null ? undefined : titlesOf(path).includes(title);
      return { number, fact, known, held, by: by.join(' | '), isTested };
    });
}

/** The totals of the facts that a response of the provider could show, and of the others. */
export function countFacts(facts: readonly Fact[]) {
  const count = (held: string) => facts.filter((one) => one.held === held).length;
  const shown = facts.filter(({ held }) => held !== 'elsewhere');
  return {
    facts: facts.length,
    held: count('held'),
    notHeld: count('not held'),
    notImplemented: count('not implemented'),
    elsewhere: count('elsewhere'),
    withTest: shown.filter(({ isTested }) => isTested === true).length,
    shown: shown.length,
  };
}
