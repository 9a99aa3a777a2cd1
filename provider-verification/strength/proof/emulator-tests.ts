import { readdirSync } from 'node:fs';
import { emulatorRules } from '../../../src/emulator/mutants/emulator-rules';
import { emulatorRoot } from '../behaviour/emulator-sources';

/** The files of the emulator's own tests, below `src/emulator/`; those of the mutants are not among them. */
export function emulatorTests(): readonly string[] {
  return readdirSync(emulatorRoot).filter((name) => name.endsWith('.test.ts'));
}

/** The file of the test that holds each rule, as `docs/discoveries/emulator-rules.md` names it. */
export function testsOfRules(): ReadonlyMap<string, string> {
  return new Map(emulatorRules().map(({ rule, test }) => [rule, test.file]));
}
