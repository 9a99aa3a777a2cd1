import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { pactFile } from './fragment';
import { readsFile } from './reads';
import { noteSkippedTest } from './skipped-tests';
import { contractOf, interactionOf } from './testing/contract-of';
import { fragmentsOf } from './testing/fragments-of';
import { WrittenSoFar } from './written-so-far';

const a = ['a', 'consumer-tests/a.pact.test.ts'] as const;
const b = ['b', 'consumer-tests/b.pact.test.ts'] as const;

function finish(directory: string): void {
  for (const name of readdirSync(directory)) writeFileSync(join(directory, name, readsFile), '[]');
}

const taken = (soFar: WrittenSoFar) => soFar.take().map(({ description }) => description);

test('an interaction is taken once, and not before its test has written it', () => {
  const directory = fragmentsOf([a], [b]);
  const soFar = new WrittenSoFar(directory);
  expect(taken(soFar)).toEqual([]);
  finish(directory);
  expect(taken(soFar)).toEqual(['a']);
  expect(taken(soFar)).toEqual([]);
});

test('what cannot be read is left to whoever collects the contract', () => {
  const directory = fragmentsOf([a]);
  for (const name of readdirSync(directory)) {
    writeFileSync(join(directory, name, pactFile), '{"interactions": [');
  }
  finish(directory);
  noteSkippedTest(directory, { file: 'consumer-tests/b.pact.test.ts', test: 'b' });
  expect(taken(new WrittenSoFar(directory))).toEqual([]);
});

test('a directory that is not there holds nothing', () => {
  expect(taken(new WrittenSoFar(join(temporaryFolder('runs'), '1')))).toEqual([]);
});

test('while nothing is written, the contract before is taken in portions, without what was written since', () => {
  const names = Array.from({ length: 20 }, (_, index) => String.fromCharCode(97 + index));
  const before = contractFileOf(names);
  const directory = fragmentsOf([['t', 'consumer-tests/t.pact.test.ts']]);
  const soFar = new WrittenSoFar(directory, before);
  expect(taken(soFar)).toEqual(names.slice(0, 16));
  finish(directory);
  expect(taken(soFar)).toEqual(['t']);
  expect(taken(soFar)).toEqual(names.slice(16, -1));
  expect(taken(soFar)).toEqual([]);
});

test('what was written is not taken once more from the contract before', () => {
  const directory = fragmentsOf([b]);
  finish(directory);
  const soFar = new WrittenSoFar(directory, contractFileOf(['a', 'b']));
  expect(taken(soFar)).toEqual(['b']);
  expect(taken(soFar)).toEqual(['a']);
});

test.each([
  ['is missing', undefined],
  ['cannot be read', '{"interactions": ['],
])('a contract before that %s holds nothing', (_, text) => {
  const path = join(temporaryFolder('contract'), 'contract.json');
  if (text !== undefined) writeFileSync(path, text);
  expect(taken(new WrittenSoFar(temporaryFolder('fragments'), path))).toEqual([]);
});

function contractFileOf(names: readonly string[]): string {
  const path = join(temporaryFolder('contract'), 'contract.json');
  writeFileSync(path, JSON.stringify(contractOf(...names.map((name) => interactionOf(name)))));
  return path;
}
