import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { declareFragment } from './fragment';
import { mergeFragments } from './merge-fragments';
import { sealed } from './seal';
import { contractOf, interactionOf } from './testing/contract-of';
import { fragmentsOf } from './testing/fragments-of';

test('interactions are sorted, and the tools that wrote them are not named', () => {
  const directory = fragmentsOf([
    ['b', 'b.pact.test.ts'],
    ['a', 'a.pact.test.ts'],
  ]);
  expect(mergeFragments([directory])).toEqual(
    sealed(contractOf(interactionOf('a'), interactionOf('b'))),
  );
});

test('shards are merged into one contract, whichever comes first', () => {
  const first = fragmentsOf([['b', 'b.pact.test.ts']]);
  const second = fragmentsOf([['a', 'a.pact.test.ts']]);
  expect(mergeFragments([first, second])).toEqual(mergeFragments([second, first]));
  expect(mergeFragments([first, second]).interactions).toHaveLength(2);
});

test('an interaction that was declared and not written is named', () => {
  const directory = fragmentsOf(
    [['a', 'a.pact.test.ts']],
    [['b', 'consumer-tests/b.pact.test.ts']],
  );
  expect(() => mergeFragments([directory])).toThrow(
    'Failed to merge the contract: 1 of 2 interactions were declared but not written: ' +
      '"b" (consumer-tests/b.pact.test.ts). ' +
      'Make their tests pass; a test that is skipped or was stopped writes nothing.',
  );
});

test('a description that two tests share is named with both', () => {
  const directory = fragmentsOf([
    ['a', 'two.pact.test.ts'],
    ['a', 'one.pact.test.ts'],
  ]);
  expect(() => mergeFragments([directory])).toThrow(
    'Failed to merge the contract: the interaction "a" is declared 2 times, in one.pact.test.ts and ' +
      'two.pact.test.ts. Give each interaction a description of its own; case and white space do not count.',
  );
});

test('a shard that is merged twice is noticed', () => {
  const directory = fragmentsOf([['a', 'a.pact.test.ts']]);
  expect(() => mergeFragments([directory, directory])).toThrow('"a" is declared 2 times');
});

test('a file that declares a description twice is stopped at once', () => {
  const directory = fragmentsOf([['a', 'a.pact.test.ts']]);
  expect(() => declareFragment(directory, { description: 'a', file: 'a.pact.test.ts' })).toThrow(
    'a.pact.test.ts declares the interaction "a" twice',
  );
});

test('no interaction at all is no contract', () => {
  expect(() => mergeFragments([fragmentsOf([])])).toThrow(
    'Failed to merge the contract: no test declared an interaction. Run all consumer tests.',
  );
});

test('a directory that is missing is named', () => {
  expect(() => mergeFragments(['no/such/directory'])).toThrow(
    'Failed to read the fragments of the contract "no/such/directory": ENOENT: no such file or ' +
      "directory, scandir 'no/such/directory'. Run the consumer tests again.",
  );
});

test('a file among the fragments that is none is named', () => {
  const directory = temporaryFolder('fragments');
  writeFileSync(join(directory, 'notes.txt'), '');
  expect(() => mergeFragments([directory])).toThrow(
    `Failed to read the fragments of the contract "${join(directory, 'notes.txt')}": ENOTDIR`,
  );
});

test('a fragment that was cut off is not taken for a whole one', () => {
  const directory = temporaryFolder('fragments');
  const fragment = declareFragment(directory, { description: 'a', file: 'a.pact.test.ts' });
  writeFileSync(join(fragment, 'b2b-login-stytch-b2b.json'), '{"consumer":{"name"');
  expect(() => mergeFragments([directory])).toThrow('it is not JSON');
});
