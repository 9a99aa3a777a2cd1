import { readFileSync } from 'node:fs';
import {
  freshPasscode,
  someUnarrangeable,
} from '../../provider-verification/testing/chosen-interactions';
import { secretsOnTheWire } from '../../provider-verification/testing/secrets-on-the-wire';
import { fakeSecrets } from '../domain/placeholders';
import { type CliStart, testWithSignals } from './testing/run-cli';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';
import { creations, verifySandboxCli } from './testing/verify-sandbox-cli';

let place: SandboxStandIn;

function verify(args: readonly string[] = [], start: CliStart = {}) {
  return verifySandboxCli(place, args, start);
}

function created() {
  return creations(place);
}

describe('against a stand-in over TLS', () => {
  beforeEach(async () => {
    place = await sandboxStandIn();
  });

  afterEach(() => place.close());

  test('what can be arranged holds, what cannot is skipped by name, and nothing is left behind', async () => {
    const run = await verify(['--only', someUnarrangeable().description]);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    const skipped = run.read().interactions;
    expect(skipped).toMatchObject([{ outcome: 'skipped' }]);
    const some = await verify(['--only', 'passcode of a member']);
    expect(some.status).toBe(0);
    const { counts, held } = some.read();
    expect(held).toBe(true);
    expect(counts).toMatchObject({ failed: 0 });
    expect(some.stdout).toMatch(/^Skipped {4}\S.*: \S/m);
    expect(some.stdout).toMatch(
      /^Plan {7}\d+ of \d+ interactions against https:\/\/127\.0\.0\.1:\d+; /,
    );
    expect(place.emulator.world.organizations.size).toBe(0);
    const outside = place.proxy.calls.filter(({ path }) => path.startsWith('/_emulator'));
    expect(new Set(outside.map(({ path }) => path.split('?')[0]))).toEqual(
      new Set(['/_emulator/outbox']),
    );
    const texts = [some.stdout, readFileSync(some.file, 'utf8')].join('\n');
    const secrets = [...secretsOnTheWire(place.proxy.calls)].filter(
      (one) => !fakeSecrets.has(one) && !/^\d{6}$/.test(one),
    );
    expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
  });

  test('a dry run makes no connection', async () => {
    const run = await verify(['--dry-run', '--only', freshPasscode]);
    expect(run.status).toBe(0);
    expect(run.stdout).toBe(
      `Plan       1 of 1 interactions against ${place.tls.url}; the others are skipped by name
           1 organizations with up to 1 members are created and deleted
           up to 1 e-mails are sent (inbox: emulator), 0 wrong passcodes tried
           about 2 seconds
           ended after 1.1 minutes at the latest (--deadline)
`,
    );
    expect(place.tls.connections()).toBe(0);
  });

  test('a dry run names what is skipped and why, and with --verbose the most that is made', async () => {
    const only = ['--only', 'discovery with a'];
    const run = await verify(['--dry-run', '--verbose', ...only]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      `Skipped    1, each with its reason
           a passcode lives for ten minutes, and only the emulator has a clock that we can move:
             discovery with a passcode that has expired
`,
    );
    expect(run.stdout).toMatch(/^Arranged {3}\d+, each with the most that it creates and mails$/m);
    expect(run.stdout).toContain(`
           discovery with a passcode that a newer one replaced
             1 organization, 1 member, 2 e-mails, 1 wrong passcode
`);
    const brief = await verify(['--dry-run', ...only]);
    expect(brief.stdout).not.toContain('Arranged');
    expect(place.tls.connections()).toBe(0);
  });

  testWithSignals.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    '%s in the middle keeps the results and leaves nothing behind',
    async (signal, code) => {
      let kill: ((signal: NodeJS.Signals) => void) | undefined;
      let isSent = false;
      place.proxy.tamper = ({ method }) => {
        // What is cleaned up has a result; most have none yet.
        if (method === 'DELETE' && !isSent) kill?.(signal);
        isSent ||= method === 'DELETE';
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

  testWithSignals(
    'SIGINT before the first interaction ends with 130 and creates nothing',
    async () => {
      let kill: ((signal: NodeJS.Signals) => void) | undefined;
      place.proxy.tamper = () => {
        kill?.('SIGINT');
        return undefined;
      };
      const run = await verify([], {
        onOutput: (_, stop) => {
          kill = stop;
        },
      });
      expect(run.status).toBe(130);
      expect(`${run.stdout}${run.stderr}`).not.toContain('fault of the harness');
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
});
