import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { temporaryFolder } from '../../../src/io/temporary-folder';
import { processEnvironment } from '../../../src/settings/process-environment';

const files = {
  'passes.pact.test.ts': "test('it holds', () => { expect(1).toBe(1); });",
  'fails.pact.test.ts':
    "test('it holds', () => {});\ndescribe('in a block', () => {\n  test('it does not', () => { expect(1).toBe(2); });\n});",
  'throws.pact.test.ts':
    "test('it is declared', () => {});\nthrow new TypeError('thrown while it is loaded');",
  'cannot-be-read.pact.test.ts': 'test(;',
  'is-empty.pact.test.ts': 'module.exports = 1;',
  'skips.pact.test.ts': "test.skip('it is left out', () => {});\ntest('it holds', () => {});",
  'is-left-out.pact.test.ts': "test.skip('it is left out', () => {});",
  'focuses.pact.test.ts':
    "test.only('it is asked for', () => {});\ntest('it is not', () => {});\ndescribe('in a block', () => { test('it is not either', () => {}); });",
  'shares.pact.test.ts':
    "let made = 0;\nbeforeAll(() => { made += 1; });\nafterAll(() => { made = 0; });\ntest('it has what all have', () => { expect(made).toBe(1); });",
  'hooks.pact.test.ts':
    "beforeEach(() => { throw new Error('of this file alone'); });\ntest('it never begins', () => {});",
};

function project(): string {
  const folder = temporaryFolder('project');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'package.json'), '{}');
  return folder;
}

/** Runs Jest over the files; tells what it reports of each, and which tests were noted as skipped. */
async function run(
  folder: string,
  runner: string,
  {
    jestArguments = [],
    color = '0',
  }: { jestArguments?: readonly string[]; color?: '0' | '1' } = {},
) {
  const report = join(folder, 'report.json');
  const fragments = join(folder, 'fragments');
  mkdirSync(fragments, { recursive: true });
  const config = {
    runner,
    rootDir: folder,
    testMatch: ['**/*.test.ts'],
    // Nothing in it stays the same: it would only grow.
    cacheDirectory: join(folder, 'cache'),
    testEnvironment: resolve('consumer-tests/testing/test-kit-environment.ts'),
    // As in jest.config.ts.
    transform: { '^.+\\.ts$': [require.resolve('@swc/jest'), { jsc: { target: 'es2023' } }] },
  };
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  const options = ['--config', JSON.stringify(config), '--json', '--outputFile', report];
  const printed = await new Promise<string>((done) => {
    execFile(
      process.execPath,
      [jest, ...options, ...jestArguments],
      { env: { ...processEnvironment(), CONTRACT_FRAGMENTS: fragments, FORCE_COLOR: color } },
      (_, _out, error) => done(error),
    );
  });
  return { printed, reported: reportedIn(report) };
}

// Frames, those of the compiler's own machine code too.
const stack = /\n\s+(at|\d+:) .*/g;

function withoutStack(message: string): string {
  return stripVTControlCharacters(message).replace(stack, '');
}

function reportedIn(path: string) {
  const report: {
    testResults: {
      name: string;
      status: string;
      message: string;
      assertionResults: {
        fullName: string;
        ancestorTitles: string[];
        status: string;
        failureMessages: string[];
      }[];
    }[];
  } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(
    report.testResults.map(({ name, status, message, assertionResults }) => [
      basename(name),
      {
        status,
        message: withoutStack(message),
        tests: assertionResults.map(({ fullName, ancestorTitles, status, failureMessages }) => ({
          fullName,
          ancestorTitles,
          status,
          failureMessages: failureMessages.map(withoutStack),
        })),
      },
    ]),
  );
}

const ours = resolve('consumer-tests/testing/together/outcome-runner.ts');

test.each([
  ['without colors', '0'],
  ['with colors', '1'],
] as const)(
  '%s, files that run in groups have the results of files that run alone',
  async (_, color) => {
    const folder = project();
    const alone = await run(folder, 'jest-runner', { color });
    const together = await run(folder, ours, { color });
    expect(Object.keys(alone.reported).sort()).toEqual(Object.keys(files).sort());
    expect(together.reported).toEqual(alone.reported);
  },
);
