import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emulatorRules } from '../src/emulator/mutants/emulator-rules';
import { titlesOf } from './titles-of';

const root = join(__dirname, '..');
const emulator = join(root, 'src/emulator');
const rows = emulatorRules();

test('every rule of the emulator names its code, its source and a test that exists', () => {
  expect(rows.length).toBeGreaterThan(50);
  const broken = rows.filter(({ known, code, test: { file, title } }) => {
    const files = [...code.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one);
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
  const named = rows.map(({ code }) => code).join(' ');
  const unnamed = readdirSync(join(emulator, 'rules')).filter(
    (file) => !file.endsWith('.test.ts') && !named.includes(`\`rules/${file}\``),
  );
  expect(unnamed).toEqual([]);
});
