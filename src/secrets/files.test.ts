import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileWhole } from '../io/write-file-whole';
import { keepRecording } from '../recording/recording-folder';
import { verificationReport } from '../reports/verification-report';
import { keepSecret } from './run-secrets';

const secret = 'File-secret/0123456789';
const code = '731946';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'));
  keepSecret(secret);
  keepSecret(code);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Where a secret stands in what is to be written. */
const rows: readonly (readonly [string, unknown])[] = [
  ['as a value', { a: secret }],
  ['as a key', { [secret]: 1 }],
  ['as a pointer', { pointer: `/x/${secret.replace('/', '~1')}` }],
  ['as a number', { a: Number(code) }],
  ['in a sentence', { sentence: `it was ${code}.` }],
  ['percent-encoded', { a: `/x?y=${encodeURIComponent(secret)}` }],
  ['in base64', { a: Buffer.from(`id:${secret}`).toString('base64') }],
  ['as JSON in a text', { a: JSON.stringify({ b: [secret] }) }],
  ['in other case', { a: secret.toUpperCase() }],
];
const left = /file-secret|0123456789|731946|RmlsZS1zZWNyZXQ|aWQ6RmlsZS1z|zZWNyZXQ/i;

test.each(rows)('a file holds no secret that stands in it %s, and stays JSON', (_, value) => {
  const file = join(folder, 'a.json');
  writeFileWhole(file, JSON.stringify(value));
  const text = readFileSync(file, 'utf8');
  expect(JSON.stringify(value)).toMatch(left);
  expect(text).not.toMatch(left);
  expect(Object.keys(JSON.parse(text))).toHaveLength(1);
});

test.each(rows)('a recording holds no secret that stands in it %s', (_, body) => {
  const taken = {
    interaction: 'one',
    request: { method: 'POST', path: `/v1/${code}`, body },
    response: { status: 200, body: { body, tomorrows_token: 'unheard-of-1' } },
  };
  keepRecording(folder, taken, false);
  const texts = ['raw', 'normalized'].map((name) =>
    readFileSync(join(folder, 'one', `${name}.json`), 'utf8'),
  );
  expect(texts.join('')).not.toMatch(left);
  expect(texts.join('')).not.toContain('unheard-of');
});

test.each(rows)('a report holds no secret that stands in a problem %s', (_, value) => {
  const report = verificationReport(
    {
      target: { kind: 'emulator', url: 'http://127.0.0.1:1' },
      startedAt: '2026-01-01T00:00:00.000Z',
      durationMs: 1,
      planned: [],
      results: [],
      problems: [`The clean-up failed: ${JSON.stringify(value)}`],
      held: false,
    },
    null,
  );
  expect(report).toContain('The clean-up failed');
  expect(report).not.toMatch(left);
});
