import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titlesOf } from './titles-of';

const root = join(__dirname, '..');
const emulator = join(root, 'src/emulator');
const page = readFileSync(join(root, 'docs/discoveries/emulator-rules.md'), 'utf8');

/** The rows of the first table: its rules, with the code and the test of each. */
const rows = page
  .slice(0, page.indexOf('\n## '))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Rule|---) /.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

test('every rule of the emulator names its code, its source and a test that exists', () => {
  expect(rows.length).toBeGreaterThan(50);
  const broken = rows.filter(([, known = '', code = '', test = '']) => {
    const files = [...code.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    return (
      known === '' ||
      files.length === 0 ||
      files.some((one) => !existsSync(join(emulator, one))) ||
      !file.endsWith('.test.ts') ||
      !existsSync(join(emulator, file)) ||
      !titlesOf(join(emulator, file)).includes(title)
    );
  });
  expect(broken).toEqual([]);
});

test('every file of a rule is named by a row', () => {
  const named = rows.map(([, , code = '']) => code).join(' ');
  const unnamed = readdirSync(join(emulator, 'rules')).filter(
    (file) => !file.endsWith('.test.ts') && !named.includes(`\`rules/${file}\``),
  );
  expect(unnamed).toEqual([]);
});
