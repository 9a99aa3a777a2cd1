import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { moduleFacts } from './module-facts';
import { mayKnow, partOf } from './part-of';
import { repositoryFiles } from './repository-files';

const tracked = repositoryFiles(/\.ts$/);

function importsOf(source: string): string[] {
  return moduleFacts(source).imports.map(({ from }) => from);
}

/** Tests may know parts beyond their own, but never the command line or the consumer's tests. */
function isAllowed(from: string, to: string): boolean {
  if (mayKnow(partOf(from), partOf(to))) return true;
  const isTest = from.endsWith('.test.ts') || from.includes('/testing/');
  return isTest && partOf(to) !== 'cli' && partOf(to) !== 'consumer-tests';
}

function forbiddenIn(path: string, source: string): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
    .filter((to) => !isAllowed(path, to))
    .map((to) => `${path} must not know ${to}`);
}

test('every import follows the arrows of ARCHITECTURE.md', () => {
  expect(tracked.length).toBeGreaterThan(10);
  expect(tracked.flatMap((path) => forbiddenIn(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test.each([
  ['src/emulator/a.ts', "import { b } from '../broker/b';"],
  ['src/domain/vocabulary.ts', "import type { b } from '../emulator/b';"],
  ['consumer-tests/a.pact.test.ts', "const b = require('../src/cli/b');"],
  ['src/reports/a.ts', "const b = await import('../../provider-verification/b');"],
  ['schemas/a.ts', "export { b } from '../src/broker/b';"],
])('%s may not hold %s', (path, source) => {
  expect(forbiddenIn(path, source)).toHaveLength(1);
});

test('one module reads the environment; tests and their tools ask it too', () => {
  const reading = /process\.env\b(?!\.PACT_DO_NOT_TRACK = )/;
  const readers = tracked.filter((path) => reading.test(readFileSync(path, 'utf8')));
  expect(readers).toEqual(['src/settings/process-environment.ts']);
});

test('the consumer and the emulator share no code that decides what a response is', () => {
  const knowing = (path: string) =>
    importsOf(readFileSync(path, 'utf8')).filter((name) =>
      /schemas|emulator|consumer-tests/.test(name),
    );
  const emulator = tracked.filter(
    (path) => /^src\/emulator\/(?!testing\/)/.test(path) && !path.endsWith('.test.ts'),
  );
  expect(emulator.flatMap(knowing)).toEqual([]);
});
