import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { runCli } from './testing/run-cli';

const documented = 'schemas/examples/authenticate-200.documented.json';
const wire = 'schemas/examples/authenticate-200-nulls.wire.json';
const folder = temporaryFolder('bodies');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('bodies that pass end with 0', async () => {
  const run = await runCli('schemas-check', [documented, wire]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toMatch(
    /^schemas\/examples\/authenticate-200\.documented\.json: passes the wire/,
  );
});

test('nulls break the documented reading, each with its place', async () => {
  const run = await runCli('schemas-check', ['--reading', 'documented', wire]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(
    '  violation  /member_device is documented as an optional object; received null.\n',
  );
});

test('--json prints an entry for each file, in order, and goes on past what cannot be read', async () => {
  const error = file(
    'error.json',
    JSON.stringify({
      status_code: 404,
      request_id: 'r',
      error_type: 't',
      error_message: 'm',
      error_url: 'u',
      shoe_size: 42,
    }),
  );
  const broken = file('broken.json', '{"session_token": "nobody-may-read-this"');
  const run = await runCli('schemas-check', ['--json', error, broken, documented]);
  expect(run.status).toBe(2);
  expect(JSON.parse(run.stdout)).toEqual([
    { file: error, violations: [], drift: [expect.objectContaining({ pointer: '/shoe_size' })] },
    { file: broken, error: expect.any(String), violations: [], drift: [] },
    { file: documented, violations: [], drift: [] },
  ]);
  expect(run.stderr).toBe(
    `Failed to read the body "${broken}": it is not JSON. Name a file that holds one response body as JSON.\n`,
  );
});

mkdirSync(join(folder, 'a-folder'));

test('what cannot be read is named, each with its reason', async () => {
  const unreadable = [
    [join(folder, 'none.json'), 'there is no such file'],
    [file('empty.json', ''), 'it is empty'],
    [file('latin.json', new Uint8Array([0x22, 0xe9, 0x22])), 'it is not UTF-8'],
    [join(folder, 'a-folder'), 'it is a folder'],
  ] as const;
  const run = await runCli(
    'schemas-check',
    unreadable.map(([path]) => path),
  );
  const sentences = unreadable.map(
    ([path, reason]) =>
      `Failed to read the body "${path}": ${reason}. Name a file that holds one response body as JSON.\n`,
  );
  expect(run).toEqual({ status: 2, stdout: '', stderr: sentences.join('') });
});

test('--status says what the body came with', async () => {
  const run = await runCli('schemas-check', ['--status', '201', documented]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('/status_code is documented as the HTTP status, which is 201');
});

test.each([
  [['--status', 'abc', documented], /It must be a number from 100 to 599/],
  [['--reading', 'lenient', documented], /Allowed choices are documented, wire/],
  [[], /missing required argument 'body\.json'/],
])('%j is refused', async (args, message) => {
  const run = await runCli('schemas-check', args);
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(message);
});
