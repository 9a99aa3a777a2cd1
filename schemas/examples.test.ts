import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkResponse } from './check-response';
import { readDefinitions, readSourceRecord } from './read-documents';
import { faultsOf } from './testing/faults';

const folder = join(__dirname, 'examples');
const definitions = readDefinitions();
const root = readSourceRecord().operations.authenticate?.response ?? '';
const rootNode = { $ref: `#/$defs/${root}` };
const files = readdirSync(folder).map((file) => {
  const body: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return { file, reading: file.endsWith('.wire.json') ? 'wire' : 'documented', body } as const;
});

test.each(files)('$file passes the $reading reading', ({ reading, body }) => {
  const findings = checkResponse({ operation: 'authenticate', status: 200, body, reading });
  expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([]);
});

const seed = Date.now() % 2 ** 31;

test.each(files)(`200 faulty variants of $file do not pass (seed ${seed})`, ({ reading, body }) => {
  // On the wire, null is no fault of an optional field.
  const faults = [...faultsOf(definitions, rootNode, root, body)].filter(
    ({ kind }) => kind !== 'null' || reading === 'documented',
  );
  const chosen = fc.sample(fc.shuffledSubarray(faults, { minLength: 200, maxLength: 200 }), {
    numRuns: 1,
    seed,
  })[0];
  expect(chosen).toHaveLength(200);
  for (const { pointer, kind, make } of chosen ?? []) {
    const findings = checkResponse({
      operation: 'authenticate',
      status: 200,
      body: make(),
      reading,
    });
    const isFound = findings.some(({ severity }) => severity === 'violation');
    expect([pointer, kind, isFound]).toEqual([pointer, kind, true]);
  }
});
