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
