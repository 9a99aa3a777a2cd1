import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { changesTo } from './changes-to';
import { contractOf, interactionOf } from './testing/contract-of';
import { writeContract } from './write-contract';

const path = join(temporaryFolder('contract'), 'contract.json');
const kept = interactionOf('kept');

test('what is added, gone and altered is told, with old and new', () => {
  writeContract(path, contractOf(kept, interactionOf('a'), interactionOf('b')));
  const altered = interactionOf('b', { response: { status: 404 } });
  expect(changesTo(path, contractOf(kept, altered, interactionOf('c')))).toEqual([
    'Altered  "b"',
    '  /response/status was 200, is 404',
    'Added    "c"',
    'Gone     "a"',
  ]);
});

test('of many differences some are told, and long values are cut', () => {
  writeContract(path, contractOf(interactionOf('a', { comments: { text: ['x'] } })));
  const places = Object.fromEntries(Array.from('abcdefgh', (name) => [name, name.repeat(99)]));
  const lines = changesTo(path, contractOf(interactionOf('a', { comments: places })));
  expect(lines).toHaveLength(8);
  expect(lines[2]).toBe(`  /comments/a was nothing, is "${'a'.repeat(59)}...`);
  expect(lines.at(-1)).toBe('  and 3 more');
});

test('nothing is told when nothing changes', () => {
  writeContract(path, contractOf(kept));
  expect(changesTo(path, contractOf(kept))).toEqual([]);
});

test.each([
  ['<<<<<<< HEAD', 'it is not JSON'],
  ['', 'it is empty'],
  ['null', 'it is no Pact V4 contract (at /: Invalid input: expected object, received null)'],
])('a file that is no contract is replaced, and why is told: %j', (text, reason) => {
  writeFileSync(path, text);
  expect(changesTo(path, contractOf(kept))).toEqual([`Replaced what was there before: ${reason}`]);
});
