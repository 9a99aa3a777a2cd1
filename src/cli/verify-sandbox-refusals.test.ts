import { changeBody } from '../../provider-verification/testing/change-body';
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

beforeEach(async () => {
  place = await sandboxStandIn();
});

afterEach(() => place.close());

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
  ['a live project', { STYTCH_PROJECT_ID: 'project-live-1' }, /it is a live project/, 2],
  [
    'a wrong secret',
    { STYTCH_SECRET: 'secret-test-wrong' },
    /^Failed to use the project "project-test-.*": https:.* answered 401 to its credentials\./,
    2,
  ],
  [
    'an unknown CA',
    { NODE_EXTRA_CA_CERTS: '' },
    /got no response \(TLS, after \d+ ms: .*\)\. Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS\.\n$/,
    3,
  ],
  [
    'no such host',
    { STYTCH_BASE_URL: 'https://nobody.invalid' },
    /got no response \(DNS, after \d+ ms: .*\)\. Check the host in STYTCH_BASE_URL/,
    3,
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
    /^Failed to choose an inbox "pigeon": no inbox has this name\./,
  ],
  ['an unknown option', ['--fast'], /unknown option '--fast'/],
])('%s is refused', async (_, args, message) => {
  const run = await verify(args);
  expect(run.stderr).toMatch(message);
  expect(run.status).toBe(2);
});
