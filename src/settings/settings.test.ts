import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { environmentForChildren } from './environment-for-children';
import { emulatorProjectId, emulatorSecret, settingNames } from './setting-variables';
import { readSandboxSettings, readSettings } from './settings';

const nowhere = join(tmpdir(), 'there-is-no-such-folder', '.env');

function envFile(text: string): string {
  const path = join(temporaryFolder('settings'), '.env');
  writeFileSync(path, text);
  return path;
}

test('without any setting the credentials are those of the emulator', () => {
  expect(readSettings({}, nowhere)).toMatchObject({
    projectId: emulatorProjectId,
    secret: emulatorSecret,
  });
});

test('the .env file sets what the environment leaves out', () => {
  const file = envFile(
    'STYTCH_PROJECT_ID=project-test-from-file\nSTYTCH_SECRET=secret-test-from-file\n',
  );
  const settings = readSettings({ STYTCH_PROJECT_ID: 'project-test-from-shell' }, file);
  expect(settings).toMatchObject({
    projectId: 'project-test-from-shell',
    secret: 'secret-test-from-file',
  });
});

test('an empty variable counts as not set', () => {
  const file = envFile('STYTCH_PROJECT_ID=project-test-from-file\n');
  expect(readSettings({ STYTCH_PROJECT_ID: '' }, file).projectId).toBe('project-test-from-file');
});

test('a project id of another form is refused with its name', () => {
  expect(() => readSettings({ STYTCH_PROJECT_ID: 'my-project' }, nowhere)).toThrow(
    'Failed to use the setting "STYTCH_PROJECT_ID": it must look like project-test-<uuid>. ' +
      'Correct it in .env or in the environment; .env.example shows the form.',
  );
});

test('a secret of another form is refused without being shown', () => {
  expect(() => readSettings({ STYTCH_SECRET: 'hunter2' }, nowhere)).toThrow(
    'Failed to use the setting "STYTCH_SECRET": it must look like secret-test-<36 characters>. ' +
      'Correct it in .env or in the environment; .env.example shows the form.',
  );
});

test('a live project is refused', () => {
  expect(() => readSettings({ STYTCH_PROJECT_ID: 'project-live-1' }, nowhere)).toThrow(
    'Failed to use the project "project-live-1": it is a live project. ' +
      'Use the credentials of a test project; this harness never touches a live one.',
  );
});

test('a live secret is refused without being shown', () => {
  expect(() => readSettings({ STYTCH_SECRET: 'secret-live-abc' }, nowhere)).toThrow(
    'Failed to use the setting "STYTCH_SECRET": it is the secret of a live project. ' +
      'Use the credentials of a test project; this harness never touches a live one.',
  );
});

test('a settings file that is a folder is named', () => {
  const folder = temporaryFolder('settings');
  expect(() => readSettings({}, folder)).toThrow(`Failed to read the settings file "${folder}": `);
});

test('.env.example lists exactly the settings that are read', () => {
  const listed = readFileSync(join(__dirname, '../../.env.example'), 'utf8')
    .split('\n')
    .flatMap((line) => /^#?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
  expect([...listed].sort()).toEqual([...settingNames].sort());
});

const project = { STYTCH_PROJECT_ID: 'project-test-1', STYTCH_SECRET: 'secret-test-1' };
const cure = 'Correct it in .env or in the environment; .env.example shows the form.';

test('a sandbox is https://test.stytch.com unless another is named', () => {
  expect(readSandboxSettings(project, nowhere)).toMatchObject({
    projectId: 'project-test-1',
    baseUrl: 'https://test.stytch.com',
  });
  const elsewhere = { ...project, STYTCH_BASE_URL: 'https://login.example.com/' };
  expect(readSandboxSettings(elsewhere, nowhere).baseUrl).toBe('https://login.example.com');
});

test('what a sandbox needs and is not set is named', () => {
  expect(() => readSandboxSettings({}, nowhere)).toThrow(
    'Failed to use the settings: STYTCH_PROJECT_ID, STYTCH_SECRET are not set. Set them in .env or in the environment; .env.example and docs/sandbox.md say what they are.',
  );
});

test.each([
  [{ STYTCH_BASE_URL: 'https://api.stytch.com' }, /it is the live API of Stytch/],
  [
    { STYTCH_BASE_URL: 'http://test.stytch.com' },
    /credentials would cross the network in the clear/,
  ],
  [
    { STYTCH_BASE_URL: 'https://test.stytch.com/v1' },
    /it has more than a host and a port \("\/v1"\)/,
  ],
  [{ STYTCH_BASE_URL: 'test.stytch.com' }, /"STYTCH_BASE_URL": it has no scheme/],
  [
    { OTP_INBOX: 'pigeon' },
    `"OTP_INBOX": it must be one of prompt, imap, mailosaur, emulator. ${cure}`,
  ],
  [
    { OTP_EMAIL_TEMPLATE: 'qa@example.org' },
    /"OTP_EMAIL_TEMPLATE": it must be an address with \{id\}/,
  ],
  [{ OTP_WAIT_SECONDS: '0' }, `"OTP_WAIT_SECONDS": it must be a number from 1 to 600. ${cure}`],
  [{ OTP_WAIT_SECONDS: 'soon' }, /"OTP_WAIT_SECONDS": it must be a number from 1 to 600/],
  [{ OTP_CODE_PATTERN: '(' }, /"OTP_CODE_PATTERN": it must be a regular expression with one group/],
  [{ OTP_CODE_PATTERN: '123456' }, /"OTP_CODE_PATTERN": it must be a regular expression/],
  [{ OTP_IMAP_PORT: '70000' }, /"OTP_IMAP_PORT": it must be a number from 1 to 65535/],
  [{ MAILOSAUR_SERVER_ID: 'x' }, /"MAILOSAUR_SERVER_ID": it must be the eight characters/],
])('%j is refused', (variables, message) => {
  expect(() => readSandboxSettings({ ...project, ...variables }, nowhere)).toThrow(message);
});

test('a process that we start is told no secret, nothing that changes what Pact does, and no proxy that would catch loopback', () => {
  const environment = {
    PATH: '/bin',
    STYTCH_SECRET: 'x',
    stytch_secret: 'x',
    STYTCH_NOBODY_READS_THIS: 'x',
    OTP_IMAP_PASSWORD: 'x',
    MAILOSAUR_API_KEY: 'x',
    PACT_BROKER_TOKEN: 'x',
    PACT_DESCRIPTION: 'only this one',
    PACT_BROKER_PUBLISH_VERIFICATION_RESULTS: 'true',
    https_proxy: 'y',
    HTTP_PROXY: 'z',
  };
  expect(environmentForChildren(environment)).toEqual({ PATH: '/bin', PACT_DO_NOT_TRACK: 'true' });
});
