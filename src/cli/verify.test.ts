import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { changeBody } from '../../provider-verification/testing/change-body';
import { freshPasscode } from '../../provider-verification/testing/chosen-interactions';
import { leaksOf } from '../../provider-verification/testing/leaks-of';
import { type Workplace, workplace } from '../../provider-verification/testing/workplace';
import { temporaryFolder } from '../io/temporary-folder';
import { reportShape } from '../reports/report-shape';
import { type CliRun, runCli } from './testing/run-cli';

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

async function verify(...args: string[]): Promise<CliRun & { readonly file: string }> {
  const file = join(temporaryFolder('verify'), 'report.json');
  const run = await runCli('verify', ['--url', place.proxy.url, '--json', file, ...args]);
  return { ...run, file };
}

/** Where a secret of the wire is found in what the run printed and wrote. */
function leaks(
  { stdout, stderr, file }: CliRun & { readonly file: string },
  atLeast: number,
): readonly string[] {
  const written = ['reports', 'contracts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|html)$/.test(name))
      .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const report = readFileSync(file, 'utf8');
  const texts = new Map([['stdout', stdout], ['stderr', stderr], ['report', report], ...written]);
  return leaksOf(place.proxy.calls, texts, atLeast);
}

// Of all interactions: keeps-the-contract.test.ts.
test('a run holds, and no secret that crossed the wire is printed or written', async () => {
  const run = await verify('--only', freshPasscode);
  expect(run.stderr.replace(/^Verifying \d+ of \d+\n/gm, '')).toBe('');
  expect(run).toMatchObject({ status: 0 });
  // The shape that is published knows no other key than those that a run writes.
  const written = reportShape.parse(JSON.parse(readFileSync(run.file, 'utf8')));
  expect(written).toMatchObject({ held: true, counts: { failed: 0, skipped: 0 } });
  expect(leaks(run, 5)).toEqual([]);
});

test('no secret leaks when every chosen interaction fails, with secrets where none belong', async () => {
  place.proxy.tamper = (call) => {
    // What arranges a state stays as it is: nothing would be sent after it.
    if (!/otps\/email\/(discovery\/)?authenticate$/.test(call.path)) return undefined;
    changeBody(call, (body) => {
      body.member_id = body.session_token || 'nobody';
      body.method_id = { leaked: body.session_jwt };
      body.organization_told = `it was ${body.intermediate_session_token} or ${body.session_jwt}`;
      body.error_type = { leaked: JSON.parse(call.requestBody) };
      body.status_code = 'none';
    });
    return undefined;
  };
  const run = await verify('--only', 'a fresh passcode');
  expect(leaks(run, 60)).toEqual([]);
  expect(run.status).toBe(1);
  const { interactions } = reportShape.parse(JSON.parse(readFileSync(run.file, 'utf8')));
  expect(interactions.length).toBeGreaterThan(1);
  expect(interactions.map(({ outcome }) => outcome)).not.toContain('passed');
});

test('a live project is refused before any connection', async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const live = { STYTCH_PROJECT_ID: 'project-live-00000000-0000-4000-8000-000000000000' };
  const run = await runCli('verify', ['--url', `http://127.0.0.1:${port}`], { environment: live });
  server.close();
  expect(run).toEqual({
    stdout: '',
    stderr:
      'Failed to use the project "project-live-00000000-0000-4000-8000-000000000000": it is a live project. Use the credentials of a test project; this harness never touches a live one.\n',
    status: 2,
  });
  expect(connections).toBe(0);
});

test('a provider that is not there is one sentence and 3', async () => {
  await place.proxy.close();
  const run = await verify();
  expect(run.stderr).toMatch(
    /^Failed to reach the provider: POST \/v1\/b2b\/organizations\/search got no response \(connection, after \d+ ms: .*\)\. See whether the provider is up and reachable from here\.\n$/,
  );
  expect(run.status).toBe(3);
});

test('wrong credentials are one sentence and 2, without the secret', async () => {
  const secret = 'secret-test-another-one-that-nobody-may-see-00000=';
  const args = ['--url', place.proxy.url];
  const run = await runCli('verify', args, { environment: { STYTCH_SECRET: secret } });
  expect(run.stderr).toBe(
    `Failed to use the project "${place.target.projectId}": ${place.proxy.url} answered 401 to its credentials. Copy STYTCH_PROJECT_ID and STYTCH_SECRET of one test project from the dashboard.\n`,
  );
  expect(run.status).toBe(2);
});

test('an address elsewhere is refused', async () => {
  const run = await runCli('verify', ['--url', 'https://stytch.example']);
  expect(run.stderr).toBe(
    'Failed to use the address in "--url": https://stytch.example is not on this machine, and only an emulator is verified with --url. Use npm run verify:sandbox for Stytch itself.\n',
  );
  expect(run.status).toBe(2);
});

test('a choice that fits nothing is an error', async () => {
  const none = await verify('--only', 'no such thing');
  expect(none.stderr).toMatch(
    /^Failed to choose interactions by "no such thing": none of the \d+ /,
  );
  expect(none.status).toBe(1);
});

test('a choice in any case runs alone; its failure names the interaction, whose fault it is, and the command that repeats it', async () => {
  place.proxy.tamper = (call) => {
    if (!call.path.endsWith('/authenticate')) return undefined;
    changeBody(call, (body) => {
      body.status_code = 2147483648;
    });
    return undefined;
  };
  const run = await verify('--only', 'A FRESH passcode of an active member');
  expect(run.stdout.split('\n').slice(0, 8)).toEqual([
    'FAILED  a fresh passcode of an active member: the provider breaks its own documentation.',
    expect.stringMatching(
      /^ {2}\/status_code is documented as .*; received the number 2147483648\.$/,
    ),
    '    Expected    the number 200',
    expect.stringMatching(/^ {4}Documented {2}/),
    '    Received    the number 2147483648',
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  expect(run.stdout).toMatch(/^Verified {3}1 of 1 interactions/m);
  expect(run.stdout).toContain(
    `  Repeat it:  npm run verify -- --url ${place.proxy.url} --only "a fresh passcode of an active member"\n`,
  );
  expect(run.status).toBe(1);
});
