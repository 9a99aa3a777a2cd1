import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder';
import { writeFileWhole } from './write-file-whole';

const testOnPosix = process.platform === 'win32' ? test.skip : test;

test('a file that was not there is written, and its folder is made', () => {
  const path = join(temporaryFolder('write'), 'deep', 'file.json');
  writeFileWhole(path, 'content');
  expect(readFileSync(path, 'utf8')).toBe('content');
});

test('a regular file is replaced, and nothing else is left in its folder', () => {
  const folder = temporaryFolder('write');
  const path = join(folder, 'file.json');
  writeFileSync(path, 'old');
  writeFileWhole(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['file.json']);
});

testOnPosix.each([
  ['a symbolic link', (path: string) => symlinkSync('target.json', path)],
  ['a symbolic link', (path: string) => symlinkSync('nowhere', path)],
  ['a named pipe', (path: string) => execFileSync('mkfifo', [path])],
  ['a directory', (path: string) => mkdirSync(path)],
])('%s is never replaced', (kind, make) => {
  const folder = temporaryFolder('write');
  const path = join(folder, 'file.json');
  const target = join(folder, 'target.json');
  writeFileSync(target, 'target');
  make(path);
  const before = lstatSync(path).mode;
  expect(() => writeFileWhole(path, 'new')).toThrow(
    `Failed to write the file "${path}": it is ${kind} and no regular file. Name a regular file, or one that is not there yet.`,
  );
  expect(lstatSync(path).mode).toBe(before);
  expect(readFileSync(target, 'utf8')).toBe('target');
  expect(readdirSync(folder)).toHaveLength(2);
});

testOnPosix('a device is never replaced', () => {
  expect(() => writeFileWhole('/dev/null', 'new')).toThrow(
    'Failed to write the file "/dev/null": it is a device and no regular file. Name a regular file, or one that is not there yet.',
  );
});
