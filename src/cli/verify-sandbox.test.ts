import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { changeBody } from '../../provider-verification/testing/change-body';
import { secretsOnTheWire } from '../../provider-verification/testing/secrets-on-the-wire';
import { fakeSecrets } from '../contract/placeholders';
import { openMaildir } from '../emulator/mails/maildir';
import { type Dovecot, dovecotMissing, startDovecot } from '../inbox/testing/dovecot';
import { type CliStart, runCli } from './testing/run-cli';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';

const report = z.looseObject({
  held: z.boolean(),
  counts: z.record(z.string(), z.number()),
  problems: z.array(z.string()),
  planned: z.array(z.string()),
  interactions: z.array(
    z.looseObject({ interaction: z.string(), outcome: z.string(), reason: z.string().optional() }),
  ),
});

let place: SandboxStandIn;

async function verify(args: readonly string[] = [], start: CliStart = {}) {
  // A folder of its own: reports of other tests must not meet.
  const file = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'report.json');
  const environment = { ...place.environment, ...start.environment };
  const run = await runCli('verify-sandbox', ['--json', file, ...args], { ...start, environment });
  const read = () => report.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { ...run, file, read };
}

/** The calls that created an organization. */
function created() {
  return place.proxy.calls.filter(
    ({ method, path }) => method === 'POST' && path === '/v1/b2b/organizations',
  );
}

describe('against a stand-in over TLS', () => {
  beforeEach(async () => {
    place = await sandboxStandIn();
  });

  afterEach(() => place.close());

  test('every interaction that a sandbox can arrange holds, the others are skipped by name', async () => {
    const run = await verify();
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const { counts, interactions, held } = run.read();
    expect(held).toBe(true);
    expect(counts).toEqual({ passed: 19, failed: 0, skipped: 7, pending: 7 });
    expect(interactions.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(7);
    expect(run.stdout).toMatch(
      /^Skipped {4}a fresh passcode in a suspended organization: Stytch suspends organizations itself/m,
    );
    expect(run.stdout).toMatch(
      /^Plan {7}26 of 33 interactions against https:\/\/127\.0\.0\.1:\d+; /,
    );
    expect(place.emulator.world.organizations.size).toBe(0);
    const outside = place.proxy.calls.filter(({ path }) => path.startsWith('/_emulator'));
    expect(new Set(outside.map(({ path }) => path.split('?')[0]))).toEqual(
      new Set(['/_emulator/outbox']),
    );
    const texts = [run.stdout, readFileSync(run.file, 'utf8')].join('\n');
    const secrets = [...secretsOnTheWire(place.proxy.calls)].filter(
      (one) => !fakeSecrets.has(one) && !/^\d{6}$/.test(one),
    );
    expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
  });

  test('a dry run makes no connection', async () => {
    const run = await verify(['--dry-run', '--only', 'slug']);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(
      `Plan       1 of 1 interactions against ${place.tls.url}; the others are skipped by name
           1 organizations with up to 1 members are created and deleted
           1 e-mails are sent (inbox: emulator), 0 wrong passcodes tried
           about 2 seconds
`,
    );
    expect(place.tls.connections()).toBe(0);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the middle keeps the results and leaves nothing behind',
    async (signal, code) => {
      let kill: ((signal: NodeJS.Signals) => void) | undefined;
      let sent = 0;
      place.proxy.tamper = (call) => {
        if (!call.path.endsWith('/email/authenticate')) return undefined;
        sent += 1;
        if (sent === 5) kill?.(signal);
        return undefined;
      };
      const run = await verify([], {
        onOutput: (_, stop) => {
          kill = stop;
        },
      });
      expect(run.status).toBe(code);
      const { interactions, planned, problems, held } = run.read();
      expect(held).toBe(false);
      expect(interactions.length).toBeGreaterThan(0);
      expect(interactions.length).toBeLessThan(planned.length);
      expect(problems).toContain(
        `The run was stopped after ${interactions.length} of ${planned.length} interactions.`,
      );
      expect(created().length).toBeGreaterThan(0);
      expect(place.emulator.world.organizations.size).toBe(0);
    },
  );

  test('set-up calls are repeated on 429 and 5xx', async () => {
    for (const [route, status] of [
      ['POST /v1/b2b/organizations/{organization_id}/members', 503],
      ['POST /v1/b2b/otps/email/login_or_signup', 429],
    ] as const) {
      place.emulator.world.faults.add({ route, times: 1, error: { status, error_type: 'busy' } });
    }
    const run = await verify(['--only', 'a fresh passcode of an active member']);
    expect(run.status).toBe(0);
    const times = (end: string) =>
      place.proxy.calls.filter(({ method, path }) => method === 'POST' && path.endsWith(end))
        .length;
    expect([times('/members'), times('/login_or_signup'), times('/email/authenticate')]).toEqual([
      2, 2, 1,
    ]);
  });

  test('the interaction under test is never repeated', async () => {
    const route = 'POST /v1/b2b/otps/email/authenticate';
    place.emulator.world.faults.add({
      route,
      times: 5,
      error: { status: 503, error_type: 'busy' },
    });
    const run = await verify(['--only', 'a fresh passcode of an active member']);
    expect(run.status).toBe(1);
    const sent = place.proxy.calls.filter(({ path }) => path.endsWith('/email/authenticate'));
    expect(sent).toHaveLength(1);
  });

  test('a project whose ids are live is left alone, whatever its address', async () => {
    place.proxy.tamper = (call) => {
      changeBody(call, (body) => {
        body.organizations = [{ organization_id: 'organization-live-1' }];
      });
      return undefined;
    };
    const run = await verify();
    expect(run.stderr).toBe(
      `Failed to use the address "${place.tls.url}": its ids are those of a live project. Use the credentials of a test project; this harness never touches a live one.\n`,
    );
    expect(run.status).toBe(2);
    expect(place.proxy.calls).toHaveLength(1);
  });

  test.each([
    [
      'no settings',
      { STYTCH_PROJECT_ID: '', STYTCH_SECRET: '' },
      /STYTCH_PROJECT_ID, STYTCH_SECRET are not set/,
      2,
    ],
    [
      'no inbox',
      { OTP_INBOX: '' },
      /^Failed to choose an inbox: neither OTP_INBOX nor --inbox names one\. Name one of prompt, imap, mailosaur, emulator\.\n$/,
      2,
    ],
    ['a live project', { STYTCH_PROJECT_ID: 'project-live-1' }, /it is a live project/, 2],
    [
      'a wrong secret',
      { STYTCH_SECRET: 'secret-test-wrong' },
      /^Failed to use the project "project-test-.*": https:.* answered 401 to its credentials\./,
      2,
    ],
    [
      'an unknown project',
      { STYTCH_PROJECT_ID: 'project-test-unknown' },
      /^Failed to use the project "project-test-unknown": https:/,
      2,
    ],
    [
      'an unknown CA',
      { NODE_EXTRA_CA_CERTS: '' },
      /brought no answer \(TLS, after \d+ ms: .*\)\. Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS\.\n$/,
      3,
    ],
    [
      'nobody there',
      { STYTCH_BASE_URL: 'https://127.0.0.1:1' },
      /brought no answer \(connection, after \d+ ms: .*\)\./,
      3,
    ],
    [
      'no such host',
      { STYTCH_BASE_URL: 'https://nobody.invalid' },
      /brought no answer \(DNS, after \d+ ms: .*\)\. Check the host in STYTCH_BASE_URL/,
      3,
    ],
    [
      'imap without settings',
      { OTP_INBOX: 'imap' },
      /OTP_IMAP_HOST, OTP_IMAP_USER, OTP_IMAP_PASSWORD, OTP_EMAIL_TEMPLATE are not set/,
      2,
    ],
    [
      'mailosaur without settings',
      { OTP_INBOX: 'mailosaur' },
      /MAILOSAUR_API_KEY, MAILOSAUR_SERVER_ID are not set/,
      2,
    ],
    [
      'a prompt without a terminal',
      { OTP_INBOX: 'prompt', OTP_EMAIL_TEMPLATE: 'qa+{id}@example.org' },
      /this is no terminal/,
      2,
    ],
    [
      'too small a budget',
      { OTP_MAX_SENDS: '3' },
      /^Failed to plan the run: it would need \d+ mails, and OTP_MAX_SENDS allows 3\. Raise OTP_MAX_SENDS, or choose fewer interactions with --only\.\n$/,
      1,
    ],
  ])('%s is one sentence and nothing is created', async (_, environment, message, status) => {
    const run = await verify([], { environment });
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.status).toBe(status);
    expect(created()).toEqual([]);
  });

  test.each([
    [
      'an inbox that is none',
      ['--inbox', 'pigeon'],
      /^Failed to choose an inbox "pigeon": there is no such one\./,
    ],
    ['an unknown option', ['--fast'], /unknown option '--fast'/],
  ])('%s is refused', async (_, args, message) => {
    const run = await verify(args);
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
  });

  test.each([
    [
      'HTML',
      '<html>Maintenance</html>',
      /answered 200 and no JSON but application\/json|is not JSON|no JSON/,
    ],
    ['20 MB', JSON.stringify({ filler: 'x'.repeat(20 * 1024 * 1024) }), /larger than 4 MiB/],
  ])(
    'an answer of %s to a set-up call fails the interaction, with the call',
    async (_, body, message) => {
      place.proxy.tamper = (call) => {
        if (call.path.endsWith('/members')) call.responseBody = body;
        return undefined;
      };
      const run = await verify(['--only', 'a fresh passcode of an active member']);
      expect(run.status).toBe(1);
      expect(run.stdout).toMatch(message);
      expect(place.emulator.world.organizations.size).toBe(0);
    },
  );

  test('an answer that is cut off, and its organization is deleted by its slug', async () => {
    place.proxy.tamper = (call) =>
      !(call.method === 'POST' && call.path === '/v1/b2b/organizations');
    const run = await verify(['--only', 'a fresh passcode of an active member']);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/POST \/v1\/b2b\/organizations brought no answer \(connection/);
    expect(created()).toHaveLength(1);
    expect(place.emulator.world.organizations.size).toBe(0);
  });
});

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

  test('every passcode comes by mail, and nothing is left behind', async () => {
    const run = await verify([], { environment: settings() });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.read().counts).toEqual({ passed: 19, failed: 0, skipped: 7, pending: 7 });
    expect(place.emulator.world.organizations.size).toBe(0);
    const outside = place.proxy.calls.filter(({ path }) => path.startsWith('/_emulator'));
    expect(outside).toEqual([]);
  });

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
