import { createServer } from 'node:net';
import { emulatorSecret } from '../setting-variables';
import { runCli } from './testing/run-cli';

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it tells its address and stops on %s',
  async (signal) => {
    const run = await runCli('emulator', [], {
      onOutput: (stdout, kill) => stdout.includes('Stop it with') && kill(signal),
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout.split('\n')[0]).toMatch(/^Emulator of Stytch: http:\/\/127\.0\.0\.1:\d+$/);
    expect(run.stdout).toContain('curl -u "project-test-');
  },
);

test('a secret of the settings is not printed', async () => {
  const secret = 'secret-test-one-that-nobody-may-see-0000000000000=';
  const run = await runCli('emulator', [], {
    environment: { STYTCH_SECRET: secret },
    onOutput: (stdout, kill) => stdout.includes('Stop it with') && kill('SIGTERM'),
  });
  expect(run.stdout).not.toContain(secret);
  expect(run.stdout).not.toContain(emulatorSecret);
  expect(run.stdout).toContain('curl -u "$STYTCH_PROJECT_ID:$STYTCH_SECRET"');
});

test('a port that is taken is one sentence and 3', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const run = await runCli('emulator', ['--port', String(port)]);
  server.close();
  expect(run).toEqual({
    status: 3,
    stdout: '',
    stderr: `Failed to start the emulator on port "${port}": something listens there already. Choose another port, or leave --port out to let the system choose.\n`,
  });
});

test.each(['65536', '-1', '1.5', 'x'])('the port %s is refused', async (port) => {
  const run = await runCli('emulator', [`--port=${port}`]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('It must be a number from 0 to 65535.');
});
