import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { freshPasscode } from '../../provider-verification/testing/chosen-interactions';
import { temporaryFolder } from '../io/temporary-folder';
import { withVerificationOptions } from './options/verification-options';
import { runCli } from './testing/run-cli';

const one = ['--only', freshPasscode];

test('several reporters write at once, and one has standard output for itself', async () => {
  const folder = temporaryFolder('reporters');
  const junit = join(folder, 'junit.xml');
  // The page in reports/ is that of whichever run was the last, also of a test at the same time.
  const page = join(folder, 'page.html');
  const args = [
    ...one,
    '--reporter',
    `html=${page}`,
    '--reporter',
    `junit=${junit}`,
    '--reporter',
    'sarif=-',
    '--reporter',
    'github',
  ];
  const { stdout, stderr, status } = await runCli('verify', args);
  expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0' });
  expect(stderr).toMatch(/^Verdict {4}The emulator keeps the contract\./m);
  expect(readFileSync(junit, 'utf8')).toContain(`name="${freshPasscode}"`);
  expect(readFileSync(page, 'utf8')).toContain('<h1>The emulator keeps the contract.</h1>');
  expect(status).toBe(0);
});

test('a run that breaks leaves no report of an earlier one', async () => {
  const junit = join(temporaryFolder('reporters'), 'junit.xml');
  writeFileSync(junit, '<testsuites/>');
  const args = ['--url', 'http://127.0.0.1:1', '--reporter', `junit=${junit}`];
  const { status } = await runCli('verify', args);
  expect(status).toBe(3);
  expect(existsSync(junit)).toBe(false);
  expect(readFileSync('reports/verification.html', 'utf8')).toContain('The run did not finish.');
});

test('the summary of a step is added to', async () => {
  const summary = join(temporaryFolder('reporters'), 'summary.md');
  writeFileSync(summary, 'before\n');
  const args = [...one, '--quiet', '--reporter', `github-summary=${summary}`];
  const run = await runCli('verify', args, { environment: { GITHUB_STEP_SUMMARY: summary } });
  expect(run).toEqual({ stdout: '', stderr: '', status: 0 });
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n### The emulator keeps the contract\./);
});

test('with --verbose each interaction has its line, with its state and its time', async () => {
  const { stderr } = await runCli('verify', [...one, '--verbose']);
  expect(stderr).toMatch(
    /^passed {3}a fresh passcode of an active member \(a member has a fresh passcode.*\): 200, \d+ ms\n$/,
  );
});

test.each([
  [['--reporter', 'nope'], 'Name one of html, json, '],
  [['--reporter', 'junit='], 'Name a file after the "="'],
  [
    ['--reporter', 'junit=-', '--reporter', 'sarif=-'],
    'Only one of them can have standard output.',
  ],
  [['--quiet', '--verbose'], "option '--quiet' cannot be used with option '--verbose'"],
])('%j is refused', (args, words) => {
  const command = withVerificationOptions(new Command('verify'))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  expect(() => command.parse(args, { from: 'user' })).toThrow(words);
});

test('two reports that want standard output for themselves are refused, with 2', async () => {
  const { stderr, status } = await runCli('verify', ['--reporter', 'junit=-', '--json', '-']);
  expect(stderr).toContain('two reports want it for themselves');
  expect(status).toBe(2);
});

test('a reporter that is refused is told with what the command knows, and 2', async () => {
  const { stderr, status } = await runCli('verify', ['--reporter', 'nope']);
  expect(stderr).toContain('Name one of html, json, ');
  expect(stderr).toContain('(--help shows what this command knows)');
  expect(status).toBe(2);
});
