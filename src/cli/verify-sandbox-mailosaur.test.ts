import { makeCertificates } from '../inbox/testing/certificates';
import { type MailosaurStub, startMailosaurStub } from '../inbox/testing/mailosaur-stub';
import { runCli } from './testing/run-cli';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';

let stub: MailosaurStub;
let place: SandboxStandIn;

beforeAll(async () => {
  const certificates = await makeCertificates(['mailosaur.com']);
  stub = await startMailosaurStub(certificates);
  place = await sandboxStandIn({ certificates, onMail: (mail) => stub.deliver(mail) });
});

afterAll(async () => {
  await place.close();
  await stub.close();
});

const only = ['--only', 'a fresh passcode of an active member'];

function verify(environment: NodeJS.ProcessEnv = {}) {
  return runCli('verify-sandbox', only, {
    environment: {
      ...place.environment,
      OTP_INBOX: 'mailosaur',
      MAILOSAUR_API_KEY: stub.apiKey,
      MAILOSAUR_SERVER_ID: stub.serverId,
      HTTPS_PROXY: stub.proxyUrl,
      ...environment,
    },
  });
}

test('passcodes come back through the official client', async () => {
  const run = await verify();
  expect(run.stdout).toMatch(/1 passed, 0 failed, 0 skipped, 0 pending/);
  expect(run.status).toBe(0);
});

test('a wrong key is one sentence without the key', async () => {
  const run = await verify({ MAILOSAUR_API_KEY: 'a-wrong-key' });
  expect(run.stdout).toMatch(
    /Failed to ask Mailosaur for the server "abcd1234": .+\. Check MAILOSAUR_API_KEY, MAILOSAUR_SERVER_ID and the network\./,
  );
  expect(run.stdout + run.stderr).not.toContain('a-wrong-key');
  expect(run.status).toBe(1);
});

test('a mail that does not come is told with what to check', async () => {
  const run = await verify({ OTP_CODE_PATTERN: '(never)', OTP_WAIT_SECONDS: '1' });
  expect(run.stdout).toMatch(
    /no mail with one came to the mailosaur inbox within 1 s\. Check that OTP_EMAIL_TEMPLATE ends with the domain of the server/,
  );
  expect(run.status).toBe(1);
});
