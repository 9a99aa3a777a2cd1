import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulatorRoot } from '../behaviour/emulator-sources';

/** The files of the emulator's own tests, below `src/emulator/`; those of the mutants are not among them. */
export function emulatorTests(): readonly string[] {
  return readdirSync(emulatorRoot).filter((name) => name.endsWith('.test.ts'));
}

/** The file of the test that holds each rule, as `docs/discoveries/emulator-rules.md` names it. */
export function testsOfRules(): ReadonlyMap<string, string> {
  const page = readFileSync(join(emulatorRoot, '../../docs/discoveries/emulator-rules.md'), 'utf8');
  const rows = page.matchAll(/^\| (.+?) \| .* \| `([^`]+\.test\.ts)`: .* \|\r?$/gm);
  return new Map([...rows].map(([, rule = '', file = '']) => [rule, file]));
}
