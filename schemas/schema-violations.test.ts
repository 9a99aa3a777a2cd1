import fc from 'fast-check';
import { readDefinitions, readSourceRecord } from './read-documents';
import { schemaViolations } from './schema-violations';
import { closureOf } from './sync/closure-of';
import { bodyArbitrary } from './testing/body-arbitrary';
import { completeBody } from './testing/complete-body';
import { faultsOf, withValue } from './testing/faults';
import { walkBody } from './walk-body';

const definitions = readDefinitions();
const { operations } = readSourceRecord();
const root = operations.authenticate?.response ?? '';
const rootNode = { $ref: `#/$defs/${root}` };
const complete = completeBody(definitions, rootNode);
const faults = [...faultsOf(definitions, rootNode, root, complete)];

function violations(body: unknown, reading: 'documented' | 'wire' = 'documented') {
  return schemaViolations(definitions, root, reading, body);
}

test('the response reaches 77 schemas, and a complete body holds every one that has fields', () => {
  const { names } = closureOf(definitions, [root]);
  expect(names).toHaveLength(77);
  const withFields = names.filter((name) => definitions[name]?.properties !== undefined);
  const owners = new Set(
    [...walkBody(definitions, rootNode, root, complete)].map(({ field }) => field.split('.')[0]),
  );
  expect(withFields.filter((name) => !owners.has(name))).toEqual([]);
});

test('a complete body passes both readings', () => {
  expect(violations(complete)).toEqual([]);
  expect(violations(complete, 'wire')).toEqual([]);
});

test('every required field of every schema is missed at its place, in both readings', () => {
  const missing = faults.filter(({ kind }) => kind === 'missing');
  const required = closureOf(definitions, [root]).names.flatMap((name) =>
    (definitions[name]?.required ?? []).map((key) => `${name}.${key}`),
  );
  const tried = new Set(
    missing.map(({ owner, pointer }) => `${owner}.${pointer.slice(pointer.lastIndexOf('/') + 1)}`),
  );
  expect(required.filter((field) => !tried.has(field))).toEqual([]);
  for (const { pointer, make } of missing) {
    const faulty = make();
    for (const reading of ['documented', 'wire'] as const) {
      expect(violations(faulty, reading)).toMatchObject([
        { severity: 'violation', pointer, rule: 'required', received: 'nothing' },
      ]);
    }
  }
});

test('every typed field is refused with every other type, at its place', () => {
  const wrong = faults.filter(({ kind }) => kind !== 'missing');
  expect(wrong.length).toBeGreaterThan(1000);
  for (const { pointer, kind, make } of wrong) {
    const found = violations(make()).map((finding) => finding.pointer);
    // An empty object in another's place may lack fields of its own besides.
    expect([kind, found.some((at) => at === pointer || at.startsWith(`${pointer}/`))]).toEqual([
      kind,
      true,
    ]);
  }
});

test('null is a violation of an optional field in the documented reading, and not in the wire reading', () => {
  const places = [...walkBody(definitions, rootNode, root, complete)];
  const optional = places.filter(({ required, node }) => !required && node !== undefined);
  expect(optional.length).toBeGreaterThan(30);
  for (const { pointer } of optional) {
    const body = withValue(complete, pointer, null);
    expect(violations(body)).toMatchObject([{ pointer }]);
    expect(violations(body, 'wire')).toEqual([]);
  }
});

test('null is a violation of a required field in both readings', () => {
  for (const { pointer, required } of walkBody(definitions, rootNode, root, complete)) {
    if (!required) continue;
    const body = withValue(complete, pointer, null);
    expect(violations(body, 'wire').map((finding) => finding.pointer)).toContain(pointer);
  }
});

test.each([[-2147483648], [2147483647], [0], [200]])('status_code may be %s', (value) => {
  expect(violations(withValue(complete, '/status_code', value))).toEqual([]);
});

test.each([[-2147483649], [2147483648], [200.5], [1e20], ['200'], [null], [true]])(
  'status_code may not be %s',
  (value) => {
    for (const reading of ['documented', 'wire'] as const) {
      const found = violations(withValue(complete, '/status_code', value), reading);
      expect(new Set(found.map(({ pointer }) => pointer))).toEqual(new Set(['/status_code']));
    }
  },
);

const sound = bodyArbitrary(definitions, rootNode);

test('a body generated from the schema passes', () => {
  fc.assert(
    fc.property(sound, (body) => {
      expect(violations(body)).toEqual([]);
      expect(violations(body, 'wire')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the same body with one fault fails at the place of the fault', () => {
  fc.assert(
    fc.property(sound, fc.nat(), (body, choice) => {
      const possible = [...faultsOf(definitions, rootNode, root, body)];
      const fault = possible[choice % possible.length];
      const found = violations(fault?.make()).map(({ pointer }) => pointer);
      expect(found.some((at) => at.startsWith(fault?.pointer ?? 'none'))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('unknown keys are tolerated in both readings', () => {
  const body = withValue(complete, '/brand_new', { anything: [1] });
  expect(violations(body)).toEqual([]);
  expect(violations(body, 'wire')).toEqual([]);
});
