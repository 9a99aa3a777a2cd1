import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { temporaryFolder } from '../io/temporary-folder';
import { inspectSettings } from '../settings/inspect-settings';
import { lineOf } from './doctor/line-of';
import { lookAtContract } from './doctor/look-at-contract';
import { lookAtMachine } from './doctor/look-at-machine';
import { lookAtNetwork } from './doctor/look-at-network';
import { lookAtSettings } from './doctor/look-at-settings';
import { runCli } from './testing/run-cli';

const diagnoses = z.array(
  z.strictObject({
    state: z.enum(['fine', 'note', 'problem']),
    about: z.string(),
    found: z.string(),
    cure: z.string().optional(),
  }),
);

function folderWith(env: string): string {
  const folder = temporaryFolder('doctor');
  writeFileSync(join(folder, '.env'), env);
  return folder;
}

test('every problem of a broken set-up is named at once, with its cure and no secret', async () => {
  const cwd = folderWith(
    'STYTCH_PROJEKT_ID=project-test-1\nSTYTCH_SECRET=secret-live-not-for-anyone\nOTP_IMAP_PORT=0\nOTP_INBOX=letter\nPACT_BROKER_BASE_URL=http://127.0.0.1:1\n',
  );
  const { stdout, stderr, status } = await runCli('doctor', ['--quick', '--json'], { cwd });
  expect(stderr).toBe('');
  const problems = diagnoses.parse(JSON.parse(stdout)).filter(({ state }) => state === 'problem');
  expect(problems.map(({ found, cure }) => `${found}. ${cure}`)).toEqual([
    'STYTCH_PROJEKT_ID is not read by anything. Did you mean STYTCH_PROJECT_ID?',
    expect.stringMatching(/^OTP_INBOX must be one of /),
    expect.stringMatching(/^OTP_IMAP_PORT must be a number from 1 to 65535\. /),
    expect.stringContaining('it is the secret of a live project'),
    expect.stringMatching(/^Failed to greet the broker .*127\.0\.0\.1:1/),
  ]);
  expect(stdout).not.toContain('secret-live-not-for-anyone');
  expect(status).toBe(1);
});

test('an inbox that nobody reaches is a problem with its line, and so is a secret alone', async () => {
  const imap = 'OTP_INBOX=imap\nOTP_IMAP_HOST=127.0.0.1\nOTP_IMAP_PORT=1\nOTP_IMAP_USER=a\n';
  const more = 'OTP_IMAP_PASSWORD=b\nOTP_EMAIL_TEMPLATE=a+{id}@example.org\n';
  const secret = 'STYTCH_SECRET=secret-test-only-an-example-000000000000=\n';
  const file = join(folderWith(imap + more + secret), '.env');
  const settings = inspectSettings({}, file);
  const all = [...lookAtSettings(settings), ...(await lookAtNetwork(settings.variables))];
  const problems = all.filter(({ state }) => state === 'problem').map(lineOf);
  expect(problems).toEqual([
    'PROBLEM  Credentials  STYTCH_PROJECT_ID is not set. Set both, of the same test project.',
    expect.stringMatching(/^PROBLEM {2}Inbox {8}127\.0\.0\.1:1 cannot be reached: /),
  ]);
});

test('a contract that the consumer tests do not write is a problem', () => {
  expect(lookAtContract('consumer-tests/authenticate-succeeds.pact.test.ts')).toEqual({
    state: 'problem',
    about: 'Contract',
    found: expect.stringMatching(
      /^Failed to merge the contract: \d+ consumer test files took no part: /,
    ),
    cure: 'Run npm run contract',
  });
});

test('a check of the contract that ends with 0 is fine', () => {
  // Help stands for it: all consumer tests take ten times as long, and hold the contract by themselves.
  expect(lookAtContract('--help')).toEqual({
    state: 'fine',
    about: 'Contract',
    found: 'what the consumer tests write',
  });
});

test('a Node that is too old is a problem', async () => {
  const [node] = await lookAtMachine('20.18.3');
  expect(node).toEqual({
    state: 'problem',
    about: 'Node',
    found: '20.18.3 is too old',
    cure: 'Install 20.19 or newer',
  });
});

test('a command run from a subfolder reads the file that is meant there', async () => {
  const args = ['examples/authenticate-200.documented.json'];
  const { stdout, status } = await runCli('schemas-check', args, {
    cwd: 'schemas',
    environment: { INIT_CWD: '' },
  });
  expect(stdout).toMatch(/authenticate-200\.documented\.json: passes the wire reading/);
  expect(status).toBe(0);
});
