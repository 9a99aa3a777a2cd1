import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder';
import { writeFileIfChanged } from './write-file-if-changed';

const longAgo = new Date('2020-01-01T00:00:00Z');

test.each([
  ['the same content', 'as before', true],
  ['other content', 'as never before', false],
])('with %s a file is left alone: %s, %s', (_, content, isLeft) => {
  const path = join(temporaryFolder('written'), 'file.json');
  writeFileSync(path, 'as before');
  utimesSync(path, longAgo, longAgo);
  writeFileIfChanged(path, content);
  expect(readFileSync(path, 'utf8')).toBe(content);
  expect(statSync(path).mtime.getTime() === longAgo.getTime()).toBe(isLeft);
});

test('a file that is not there is written', () => {
  const path = join(temporaryFolder('written'), 'new', 'file.json');
  writeFileIfChanged(path, 'x');
  expect(readFileSync(path, 'utf8')).toBe('x');
});
