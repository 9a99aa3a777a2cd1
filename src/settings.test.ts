import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulatorProjectId, emulatorSecret, readSettings, settingNames } from './settings';

const nowhere = join(tmpdir(), 'there-is-no-such-folder', '.env');

function envFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'settings-')), '.env');
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
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  expect(() => readSettings({}, folder)).toThrow(`Failed to read the settings file "${folder}": `);
});

test('.env.example lists exactly the settings that are read', () => {
  const listed = readFileSync(join(__dirname, '../.env.example'), 'utf8')
    .split('\n')
    .flatMap((line) => /^#?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
  expect([...listed].sort()).toEqual([...settingNames].sort());
});
