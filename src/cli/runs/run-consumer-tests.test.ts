import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { runConsumerTests } from './run-consumer-tests';

test.each([
  ['SIGINT', 'stopped-by-sigint'],
  ['SIGTERM', 'stopped-by-sigterm'],
] as const)('consumer tests that %s ends have not failed', async (signal, code) => {
  const run = runConsumerTests({
    fragments: temporaryFolder('fragments'),
    output: 'never',
    jestArguments: ['authenticate-succeeds'],
  });
  process.emit(signal, signal);
  await expect(run).rejects.toMatchObject({
    code,
    message: `Failed to finish: ${signal} came.`,
  });
});

const testOnPosix = process.platform === 'win32' ? test.skip : test;

testOnPosix('consumer tests that somebody kills say who ended them', async () => {
  const setUp = join(temporaryFolder('set-up'), 'kill.js');
  writeFileSync(setUp, "process.kill(process.pid, 'SIGKILL');");
  const run = runConsumerTests({
    fragments: temporaryFolder('fragments'),
    output: 'never',
    jestArguments: ['authenticate-succeeds', '--setupFiles', setUp],
  });
  await expect(run).rejects.toMatchObject({
    code: 'consumer-tests-killed',
    message:
      'Failed to run the consumer tests: SIGKILL ended them. See who sent it; a system that is out of memory sends SIGKILL.',
  });
});
