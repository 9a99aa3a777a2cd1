import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { processEnvironment } from '../../settings/process-environment';
import { typescriptArguments } from '../../typescript/typescript-arguments';

/** A command that prints until it cannot. */
const program = `
const { Command } = require('commander');
const { runCommand } = require(${JSON.stringify(require.resolve('./run-command.ts'))});
runCommand(new Command('endless'), async () => {
  for (;;) {
    console.log('a line');
    await new Promise(setImmediate);
  }
}, ['node', 'endless']);
`;

const full = '/dev/full';
const testWithFullDevice = existsSync(full) ? test : test.skip;

function start(stdout: number | 'pipe') {
  return spawn(process.execPath, [...typescriptArguments, '-e', program], {
    env: processEnvironment(),
    stdio: ['ignore', stdout, 'pipe'],
  });
}

test('a run whose reader went away before its end is no success', async () => {
  const child = start('pipe');
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await new Promise((ended) => child.once('close', ended))).toBe(141);
});

testWithFullDevice('a run that cannot print says so, and is no fault of the harness', async () => {
  const child = start(openSync(full, 'w'));
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  expect(await new Promise((ended) => child.once('close', ended))).toBe(2);
  expect(stderr).toBe(
    'Failed to finish: no space is left for what is written. Make room on the disk, or where the output goes.\n',
  );
});
