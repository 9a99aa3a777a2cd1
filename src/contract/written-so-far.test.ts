import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { pactFile } from './fragment';
import { readsFile } from './reads';
import { noteSkippedTest } from './skipped-tests';
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
