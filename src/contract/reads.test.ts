import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { readReads } from './reads';

function fileOf(text: string): string {
  const path = join(temporaryFolder('reads'), 'reads.json');
  writeFileSync(path, text);
  return path;
}

test('what the login reads is read', () => {
  expect(readReads(fileOf('{"a login":["/member"]}'), ['a login', 'another'])).toEqual({
    'a login': ['/member'],
  });
});

test.each([
  ['of another contract', fileOf('{"a login":["/member"]}'), 'the contract has no "a login"'],
  ['no list', fileOf('{"a login":true}'), 'it is no list of fields by outcome'],
  ['no JSON', fileOf('{'), 'it is no list of fields by outcome'],
  ['missing', '/no/such/file', 'it does not exist'],
])('a file that is %s is refused', (_, path, reason) => {
  expect(() => readReads(path, ['another'])).toThrow(
    `Failed to learn what the login reads "${path}": ${reason}. Run npm run contract to write it anew, together with the contract.`,
  );
});
