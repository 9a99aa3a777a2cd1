import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { orderVariable } from '../../src/contract/run-order';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { processEnvironment } from '../../src/settings/process-environment';

/** Runs Jest over one test file, in one process. */
async function run(file: string): Promise<{ status: number; printed: string }> {
  const folder = temporaryFolder('project');
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'a.test.ts'), file);
  const config = {
    rootDir: folder,
    testMatch: ['**/*.test.ts'],
    globalSetup: resolve('consumer-tests/testing/global-setup.ts'),
    globalTeardown: resolve('consumer-tests/testing/global-teardown.ts'),
    transform: { '^.+\\.ts$': [require.resolve('@swc/jest'), { jsc: { target: 'es2023' } }] },
  };
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  const options = ['--config', JSON.stringify(config), '--runInBand'];
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [jest, ...options],
      {
        env: {
          ...processEnvironment(),
          ...orderVariable({ fragments: temporaryFolder('fragments') }),
        },
      },
      (_, _out, printed) => done({ status: child.exitCode ?? -1, printed }),
    );
  });
}

test('a test that ends the process as a success fails the run', async () => {
  const { status, printed } = await run("test('it ends', () => { process.exit(0); });");
  expect(printed).toContain(
    'Failed to run the tests: the process was ended before their end. Take process.exit out of them.',
  );
  expect(status).toBe(1);
});

test('a run that comes to its end is a success', async () => {
  expect(await run("test('it holds', () => {});")).toMatchObject({ status: 0 });
});
