import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { readDefinitions, readSourceRecord } from '../read-documents';
import { openApiOfCommitted, type TestDocument, vendorsWay } from '../testing/open-api-of';
import { syncSchemas } from './sync-schemas';

const committed = join(__dirname, '..');
const written = [
  'stytch-b2b-otp-email.schema.json',
  'stytch-b2b-set-up.schema.json',
  'generated/documented.js',
  'generated/wire.js',
];
const root = readSourceRecord().operations.authenticate?.response ?? '';

function emptyFolder(): string {
  return temporaryFolder('schemas');
}

/** A folder with what is committed, and its bytes. */
function folderAsCommitted(): string {
  const folder = emptyFolder();
  for (const file of [...written, 'source.json']) cpSync(join(committed, file), join(folder, file));
  return folder;
}

function bytesIn(folder: string): string {
  return [...written, 'source.json'].map((file) => readFileSync(join(folder, file))).join('\n');
}

function fileOf(content: string): string {
  const file = join(emptyFolder(), 'source');
  writeFileSync(file, content);
  return file;
}

async function failureOf(content: string): Promise<string> {
  const folder = folderAsCommitted();
  const before = bytesIn(folder);
  const place = fileOf(content);
  const failure: unknown = await syncSchemas({ place, folder }).catch((cause: unknown) => cause);
  expect(bytesIn(folder)).toBe(before);
  return failure instanceof Error ? failure.message.replace(place, 'FILE') : 'it succeeded';
}

function changed(change: (document: TestDocument) => void): string {
  const document = openApiOfCommitted();
  change(document);
  return JSON.stringify(document);
}

test.each([
  ['JSON', JSON.stringify(openApiOfCommitted())],
  ['YAML', dump(openApiOfCommitted())],
])('a vendor document in %s gives the committed bytes, without its prose', async (_, content) => {
  const folder = emptyFolder();
  const place = fileOf(content);
  const { title, counts } = await syncSchemas({ place, folder, date: '2026-02-05' });
  expect(title).toBe('Test');
  expect(Object.keys(counts)).toEqual(written.slice(0, 2));
  for (const [file, count] of Object.entries(counts)) {
    const { $defs } = JSON.parse(readFileSync(join(committed, file), 'utf8'));
    expect([file, count]).toEqual([file, Object.keys($defs).length]);
  }
  for (const file of written) {
    expect([file, readFileSync(join(folder, file), 'utf8')]).toEqual([
      file,
      readFileSync(join(committed, file), 'utf8'),
    ]);
  }
  expect(bytesIn(folder)).not.toContain('Prose');
  expect(readSourceRecord(folder).sources).toEqual([
    {
      name: 'source',
      title: 'Test',
      version: '1.2.3',
      date: '2026-02-05',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});

test('the same source twice gives the same bytes, its date included', async () => {
  const folder = emptyFolder();
  const place = fileOf(JSON.stringify(openApiOfCommitted()));
  await syncSchemas({ place, folder, date: '2026-02-05' });
  const first = bytesIn(folder);
  await syncSchemas({ place, folder });
  expect(bytesIn(folder)).toBe(first);
});

/** A document of one schema as third parties publish it: its `$id` is no URL, its references dangle. */
function publishedSchema(change: object = {}): string {
  const node = readDefinitions()[root] ?? {};
  const text = JSON.stringify(vendorsWay(node)).replaceAll('#/components/schemas/', '#/$defs/');
  const schema: object = JSON.parse(text);
  return JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `#${root}`,
    title: root,
    ...schema,
    ...change,
  });
}

test('a document of one schema is completed from the schemas that we have', async () => {
  const folder = folderAsCommitted();
  await syncSchemas({ place: fileOf(publishedSchema()), folder, date: '2026-06-29' });
  for (const file of written) {
    expect(readFileSync(join(folder, file), 'utf8')).toBe(
      readFileSync(join(committed, file), 'utf8'),
    );
  }
  expect(readSourceRecord(folder).sources).toContainEqual(
    expect.objectContaining({ title: root, version: null, date: '2026-06-29' }),
  );
});

test('each schema that nobody defines is named', async () => {
  const properties = {
    a: { $ref: '#/$defs/nobody_A' },
    b: { items: { $ref: '#/$defs/nobody_B' } },
  };
  expect(await failureOf(publishedSchema({ properties }))).toBe(
    'Failed to complete the schemas with "nobody_A, nobody_B": neither the source nor the schemas that we have define it. Sync from the vendor\'s whole OpenAPI document.',
  );
});

const cure = "Use the vendor's OpenAPI document, in JSON or YAML.";

test.each([
  ['an empty file', '', `Failed to read the schemas from "source": it is empty. ${cure}`],
  [
    'a login page',
    '<!doctype html><p>Log in</p>',
    `Failed to read the schemas from "source": it is a page of HTML or XML. ${cure}`,
  ],
  [
    'Swagger 2',
    '{"swagger":"2.0"}',
    /^Failed to read the schemas from "source": it is no OpenAPI document \(openapi: .*\)\. /,
  ],
  ['JSON that is cut off', '{"openapi": "3.0.', /it is not whole JSON \(.*\)\. Use the vendor's/],
  ['YAML that is broken', 'a: [1\nb: }', /it is not whole YAML \(.*\)\. Use the vendor's/],
  ['binary rubbish', '\u0000\u0001\u0002', /^Failed to read the schemas from "source": it is /],
])('%s is refused and nothing is written', async (_, content, message) => {
  expect(await failureOf(content)).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
});

test('an operation that the document lacks is named', async () => {
  const content = changed(({ paths }) => delete paths['/v1/b2b/otps/email/authenticate']);
  expect(await failureOf(content)).toBe(
    'Failed to find in the source "POST /v1/b2b/otps/email/authenticate": it describes no 200 response for it. Use the vendor\'s whole B2B document, or correct src/domain/operations.ts.',
  );
});

test('a set-up call that an older document lacks is left out and told', async () => {
  const folder = folderAsCommitted();
  const path = '/v1/b2b/organizations/{organization_id}/external_id';
  const content = changed(({ paths }) => delete paths[path]);
  const { changes } = await syncSchemas({ place: fileOf(content), folder });
  expect(changes).toEqual({ added: [], gone: ['delete_organization_external_id'], changes: [] });
  expect(readSourceRecord(folder).operations.delete_organization_external_id).toBeUndefined();
});

test('a dry run tells the changes and writes nothing', async () => {
  const folder = folderAsCommitted();
  const before = bytesIn(folder);
  const content = changed(({ components }) => {
    components.schemas[root] = { type: 'object', properties: {} };
  });
  const { changes } = await syncSchemas({ place: fileOf(content), folder, dryRun: true });
  expect(changes.changes.length).toBeGreaterThan(5);
  expect(bytesIn(folder)).toBe(before);
});

test('a keyword that would be lost is an error, where we reach it', async () => {
  const content = changed(({ components }) => {
    components.schemas[root] = { type: 'object', oneOf: [] };
  });
  expect(await failureOf(content)).toBe(
    `Failed to translate the schema "${root}": it uses "oneOf", which we do not translate. Report it: schemas/sync/translate-schema.ts has to learn it before this source can be used.`,
  );
});

test('nullable becomes a union with null', async () => {
  const folder = emptyFolder();
  const content = changed(({ components }) => {
    components.schemas[root] = {
      type: 'object',
      properties: { a: { type: 'string', nullable: true }, b: { type: ['string', 'null'] } },
    };
  });
  await syncSchemas({ place: fileOf(content), folder });
  expect(readDefinitions(folder)[root]).toEqual({
    type: 'object',
    properties: { a: { type: ['string', 'null'] }, b: { type: ['string', 'null'] } },
  });
});

test('a URL on this machine is fetched, and what it answers otherwise is told', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/openapi.json' ? 200 : 404);
    response.end(JSON.stringify(openApiOfCommitted()));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const folder = emptyFolder();
  await syncSchemas({ place: `${base}/openapi.json`, folder });
  await expect(syncSchemas({ place: `${base}/gone`, folder })).rejects.toThrow(
    `Failed to read the schemas from "${base}/gone": it answered 404. Check the address.`,
  );
  server.close();
  server.closeAllConnections();
  await expect(syncSchemas({ place: `${base}/openapi.json`, folder })).rejects.toThrow(
    /^Failed to read the schemas from "http.*": it could not be fetched \(.+\)\. Check/,
  );
});

test.each([
  ['http://stytch.example/a', '"http:" is not fetched. Use https, or http on this machine.'],
  ['ftp://stytch.example/a', '"ftp:" is not fetched. Use https, or http on this machine.'],
  ['no-such-file.json', 'there is no such file. Name a file or a URL with an OpenAPI document.'],
])('the source %s is refused', async (place, reason) => {
  const folder = emptyFolder();
  await expect(syncSchemas({ place, folder })).rejects.toThrow(
    `Failed to read the schemas from "${place}": ${reason}`,
  );
  expect(readdirSync(folder)).toEqual([]);
});
