import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typescriptArguments } from '../typescript/typescript-arguments';
import { removeAbandonedFolders, temporaryFolder } from './temporary-folder';

const child = `
const { temporaryFolder } = require(${JSON.stringify(require.resolve('./temporary-folder'))});
const folder = temporaryFolder('child');
require('node:fs').writeFileSync(require('node:path').join(folder, 'file'), 'content');
console.log(folder);
if (process.argv[1] === 'hang') setInterval(() => undefined, 1000);
if (process.argv[1] === 'throw') throw new Error('on purpose');
`;

/** Starts a process that makes a folder; returns it with the folder. */
async function started(how: string) {
  const its = spawn(process.execPath, [...typescriptArguments, '--eval', child, how], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(its, 'close');
  const [line] = await once(its.stdout.setEncoding('utf8'), 'data');
  return { its, closed, folder: String(line).trim() };
}

test.each([['end'], ['throw']])('a folder is gone when the process is: %s', async (how) => {
  const { closed, folder } = await started(how);
  await closed;
  expect(folder).toContain('child-');
  expect(existsSync(dirname(folder))).toBe(false);
});

test('what a killed process left behind is removed, and what a living one has stays', async () => {
  const { its, closed, folder } = await started('hang');
  const parent = dirname(dirname(folder));
  expect(removeAbandonedFolders(parent)).not.toContain(dirname(folder));
  expect(existsSync(folder)).toBe(true);
  its.kill('SIGKILL');
  await closed;
  expect(existsSync(folder)).toBe(true);
  removeAbandonedFolders(parent);
  expect(existsSync(dirname(folder))).toBe(false);
});

test('folders of others are left alone', () => {
  const parent = temporaryFolder('parent');
  const other = join(parent, 'another-program-1');
  mkdirSync(other);
  writeFileSync(join(other, 'file'), 'content');
  expect(removeAbandonedFolders(parent)).toEqual([]);
  expect(existsSync(other)).toBe(true);
});
