import { openMaildir } from '../emulator/mails/maildir';
import { type Dovecot, dovecotMissing, startDovecot } from '../inbox/testing/dovecot';
import type { CliStart } from './testing/run-cli';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';
import { creations, verifySandboxCli } from './testing/verify-sandbox-cli';

let place: SandboxStandIn;

function verify(args: readonly string[] = [], start: CliStart = {}) {
  return verifySandboxCli(place, args, start);
}

function created() {
  return creations(place);
}

const missing = dovecotMissing();
const describeWithDovecot = missing === undefined ? describe : describe.skip;
if (missing !== undefined) test.skip(`the whole way with IMAP: ${missing}`, () => undefined);

describeWithDovecot('with a real IMAP server', () => {
  let server: Dovecot;

  beforeAll(async () => {
    server = await startDovecot();
    const maildir = openMaildir(server.maildir);
    place = await sandboxStandIn({
      certificates: server.certificates,
      onMail: (mail) => void maildir.deliver(mail),
    });
  });

  afterAll(async () => {
    await place.close();
    server.stop();
  });

  function settings(): NodeJS.ProcessEnv {
    return {
      OTP_INBOX: 'imap',
      OTP_IMAP_HOST: '127.0.0.1',
      OTP_IMAP_PORT: String(server.port),
      OTP_IMAP_USER: server.user,
      OTP_IMAP_PASSWORD: server.password,
      OTP_EMAIL_TEMPLATE: 'qa+{id}@example.org',
      OTP_WAIT_SECONDS: '20',
    };
  }

  test.each(['a fresh passcode of', 'discovery with a fresh', 'a recovery code of a login'])(
    'every passcode comes by mail, and nothing is left behind: %s',
    async (only) => {
      const run = await verify(['--only', only], { environment: settings() });
      // On a busy machine a run tells how far it is.
      expect(run.stderr.replace(/^Verifying .*\n/gm, '')).toBe('');
      expect(run.status).toBe(0);
      const { passed = 0, failed } = run.read().counts;
      expect(failed).toBe(0);
      expect(passed).toBeGreaterThan(0);
      expect(place.emulator.world.organizations.size).toBe(0);
      const outside = place.proxy.calls.filter(({ path }) => path.startsWith('/_emulator'));
      expect(outside).toEqual([]);
    },
  );

  test('a mailbox that refuses the login is one sentence, and nothing is created', async () => {
    const before = created().length;
    const environment = { ...settings(), OTP_IMAP_PASSWORD: 'a-wrong-one' };
    const run = await verify([], { environment });
    expect(run.stderr).toBe(
      `Failed to open the mailbox of "qa@example.org": 127.0.0.1:${server.port} refuses the login. Check OTP_IMAP_USER and OTP_IMAP_PASSWORD; many providers want a password for apps.\n`,
    );
    expect(run.status).toBe(3);
    expect(created().length).toBe(before);
  });

  test('a mail that does not come fails its interaction by name', async () => {
    const environment = {
      ...settings(),
      OTP_WAIT_SECONDS: '1',
      OTP_EMAIL_TEMPLATE: 'lost+{id}@example.net',
      OTP_CODE_PATTERN: '(never)',
    };
    const run = await verify(['--only', 'a fresh passcode of an active member'], { environment });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      'Failed to read the passcode for "l***@example.net": no mail with one came to the imap inbox within 1 s.',
    );
    expect(place.emulator.world.organizations.size).toBe(0);
  });
});
