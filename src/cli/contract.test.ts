import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingTestFiles } from '../contract/missing-test-files';
import { contractPath } from '../domain/vocabulary';
import { temporaryFolder } from '../io/temporary-folder';
import { typescriptArguments } from '../typescript/typescript-arguments';

const lesson = 'consumer-tests/authenticate-succeeds.pact.test.ts';

function contract(...args: string[]) {
  const command = [...typescriptArguments, 'src/cli/contract.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Jest would compare the megabytes themselves one by one, which takes longer than the commands. */
function digestOfContract(): string {
  return createHash('sha256').update(readFileSync(contractPath)).digest('hex');
}

test('a run of some tests says so and never touches the contract', () => {
  const before = digestOfContract();
  const { status, stdout } = contract(lesson);
  expect(stdout).toBe(`Only some test files ran; ${contractPath} was left as it is.\n`);
  expect(status).toBe(0);
  expect(digestOfContract()).toBe(before);
});

test('some tests cannot check the contract', () => {
  const before = digestOfContract();
  const { status, stderr } = contract('--check', lesson);
  expect(stderr).toMatch(/Failed to merge the contract: \d+ consumer test files took no part: /);
  expect(status).toBe(1);
  expect(digestOfContract()).toBe(before);
});

test('a shard keeps its fragments and writes no contract', () => {
  const directory = join(temporaryFolder('shard'), 'fragments');
  const { status } = contract('--fragments', directory, lesson);
  expect(status).toBe(0);
  expect(readdirSync(directory)).toHaveLength(1);
  expect(missingTestFiles([directory])).not.toContain(lesson);
});

test('fragments are not mixed with what is there', () => {
  const directory = temporaryFolder('shard');
  writeFileSync(join(directory, 'mine.txt'), '');
  const { status, stderr } = contract('--fragments', directory, lesson);
  expect(stderr).toBe(
    `Failed to keep the fragments in "${directory}": it is not empty. ` +
      'Name a directory that is empty or does not exist.\n',
  );
  expect(status).toBe(2);
  expect(readdirSync(directory)).toEqual(['mine.txt']);
});

test('a run that Jest calls failed ends with 1 and leaves the contract alone', () => {
  const before = digestOfContract();
  const { status } = contract('no-such-file');
  expect(status).toBe(1);
  expect(digestOfContract()).toBe(before);
});
