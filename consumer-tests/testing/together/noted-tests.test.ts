import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { skippedTests } from '../../../src/contract/skipped-tests';
import { temporaryFolder } from '../../../src/io/temporary-folder';
import { processEnvironment } from '../../../src/settings/process-environment';

/** Consumer tests that prove nothing, and would leave the contract whole. */
const file = `
test('it holds', () => {});
test.skip('it is left out', () => {});
test.todo('it is to be written');
test.failing('it is meant to fail', () => { throw new Error('as it is meant to'); });
describe.skip('in a block', () => { test('it is left out too', () => {}); });
`;

test('what is skipped, to be written or meant to fail is noted beside the fragments', async () => {
  const folder = temporaryFolder('project');
  const fragments = temporaryFolder('fragments');
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'a.pact.test.ts'), file);
  const config = {
    rootDir: folder,
    testMatch: ['**/*.test.ts'],
    testEnvironment: resolve('consumer-tests/testing/test-kit-environment.ts'),
    transform: { '^.+\\.ts$': [require.resolve('@swc/jest'), { jsc: { target: 'es2023' } }] },
  };
  const jest = createRequire(__filename).resolve('jest/bin/jest');
  await new Promise<void>((done) => {
    execFile(
      process.execPath,
      [jest, '--config', JSON.stringify(config)],
      { env: { ...processEnvironment(), CONTRACT_FRAGMENTS: fragments } },
      () => done(),
    );
  });
  expect(
    skippedTests([fragments])
      .map(({ test }) => test)
      .sort(),
  ).toEqual(['it is left out', 'it is left out too', 'it is meant to fail', 'it is to be written']);
});
