import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processEnvironment } from '../settings/process-environment';
import { typescriptArguments } from '../typescript/typescript-arguments';
import { runCli } from './testing/run-cli';

const secret = 'secret-test-Gate0123456789abcdefghijklmnopqr=';
const mailbox = 'Imap-0123456789';
const left = /Gate0123456789|Imap-0123|R2F0ZTAxMjM0NTY3/;

/** What a command does, and the exit code that it ends with. */
const ways: readonly (readonly [string, string, number])[] = [
  [
    'prints them in every form',
    `console.log(s, encodeURIComponent(s), Buffer.from('x:' + s).toString('base64')); console.error({ a: [s] }); process.stdout.write(Buffer.from(m))`,
    0,
  ],
  [
    'ends with an error of ours',
    `throw new HarnessError('file-unreadable', { failedTo: 'read', subject: m, reason: s })`,
    2,
  ],
  ['ends with a fault', `throw new Error('it was ' + s, { cause: m })`, 70],
  [
    'throws where nobody catches it',
    `setTimeout(() => { throw new Error('it was ' + s); }, 1); await new Promise((r) => setTimeout(r, 5000))`,
    70,
  ],
  [
    'rejects where nobody waits',
    `Promise.reject(new Error('it was ' + s)); await new Promise((r) => setTimeout(r, 5000))`,
    70,
  ],
];

test.each(ways)('a command that %s shows no secret of the settings', (_, work, status) => {
  const program = `
    const { Command } = require('commander');
    const { runCommand } = require('./src/cli/terminal/run-command');
    const { HarnessError } = require('./src/errors/harness-error');
    const { STYTCH_SECRET: s, OTP_IMAP_PASSWORD: m } = require('node:process').env;
    runCommand(new Command('x'), async () => { ${work}; }, ['node', 'x']);`;
  const run = spawnSync(process.execPath, [...typescriptArguments, '--eval', program], {
    encoding: 'utf8',
    env: { ...processEnvironment(), STYTCH_SECRET: secret, OTP_IMAP_PASSWORD: mailbox },
  });
  expect(run.stdout + run.stderr).not.toMatch(left);
  expect(run.stdout + run.stderr).toMatch(/xxxxxx-xxxx-Xxxx|Xxxx-0000000000/);
  expect(run.status).toBe(status);
});

test('a failing consumer test shows no secret, is told none, and Pact nothing of a narrower run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leaking-test-'));
  const names = '/^(STYTCH|OTP|MAILOSAUR|PACT)_/';
  writeFileSync(
    join(folder, 'leaking.pact.test.ts'),
    `test('leaks', () => {
      console.log('names: ' + Object.keys(require('node:process').env).filter((n) => ${names}.test(n)).join(' ') + '.');
      console.error('${mailbox}');
      expect({ a: '${secret}', session_token: 'nobody-knows-it-1' }).toEqual({ a: '${mailbox}' });
    });\n`,
  );
  const config = JSON.stringify({ rootDir: folder, testEnvironment: 'node' });
  const run = await runCli(
    'contract',
    ['--fragments', join(folder, 'fragments'), '--config', config],
    {
      environment: {
        STYTCH_SECRET: secret,
        OTP_IMAP_PASSWORD: mailbox,
        PACT_BROKER_TOKEN: 'a-token-of-the-broker-1',
        PACT_DESCRIPTION: 'only this one',
      },
    },
  );
  rmSync(folder, { recursive: true });
  const output = run.stdout + run.stderr;
  expect(output).toContain('names: PACT_DO_NOT_TRACK.');
  expect(output).toContain('Xxxx-0000000000');
  expect(output).not.toMatch(left);
  expect(output).not.toContain('nobody-knows-it');
  expect(run.status).toBe(1);
});
