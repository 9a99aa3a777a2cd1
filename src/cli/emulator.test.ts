import { readdirSync, readFileSync, watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { emulatorProjectId, emulatorSecret } from '../settings/setting-variables';
import { runCli, testWithSignals } from './testing/run-cli';

testWithSignals.each(['SIGINT', 'SIGTERM'] as const)(
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

testWithSignals('a secret of the settings is not printed', async () => {
  const secret = 'secret-test-one-that-nobody-may-see-0000000000000=';
  const run = await runCli('emulator', [], {
    environment: { STYTCH_SECRET: secret },
    onOutput: (stdout, kill) => stdout.includes('Stop it with') && kill('SIGTERM'),
  });
  expect(run.stdout).not.toContain(secret);
  expect(run.stdout).not.toContain(emulatorSecret);
  expect(run.stdout).toContain('curl -u "$STYTCH_PROJECT_ID:$STYTCH_SECRET"');
});

testWithSignals('mails are delivered into a Maildir, whole', async () => {
  const folder = join(temporaryFolder('maildir'), 'mail');
  let sent: Promise<unknown> | undefined;
  const run = await runCli('emulator', ['--maildir', folder], {
    onOutput: (stdout, kill) => {
      if (sent !== undefined || !stdout.includes('Stop it with')) return;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(stdout)?.[0] ?? '';
      sent = sendPasscode(url)
        .then(() => delivered(join(folder, 'new')))
        .finally(() => kill('SIGTERM'));
    },
  });
  await sent;
  expect(run.stderr).toBe('');
  const [name = ''] = readdirSync(join(folder, 'new'));
  const mail = readFileSync(join(folder, 'new', name), 'utf8');
  expect(mail).toMatch(/^To: member@example\.com$/m);
  expect(mail).toMatch(/Your passcode is \d{6}/);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

async function sendPasscode(url: string): Promise<void> {
  const basic = Buffer.from(`${emulatorProjectId}:${emulatorSecret}`).toString('base64');
  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const created = await post('/v1/b2b/organizations', {
    organization_name: 'Mail',
    email_jit_provisioning: 'RESTRICTED',
    email_allowed_domains: ['example.com'],
  });
  const { organization_id } = Object(created).organization;
  const email_address = 'member@example.com';
  await post('/v1/b2b/otps/email/login_or_signup', { organization_id, email_address });
}

/** Resolves when something has arrived in a folder. */
function delivered(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, done);
    function done(): void {
      if (readdirSync(folder).length === 0) return;
      watcher.close();
      resolve();
    }
    done();
  });
}

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

test('a port that is none is refused, with 2', async () => {
  const run = await runCli('emulator', ['--port=65536']);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('It must be a number from 0 to 65535.');
});
