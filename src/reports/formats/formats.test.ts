import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import Ajv2020 from 'ajv/dist/2020';
import { validateXML } from 'xmllint-wasm';
import type { ReportedRun } from '../reported-run';
import { hostile, sampleRun } from '../testing/sample-run';
import { githubAnnotations } from './github-annotations';
import { githubSummary } from './github-summary';
import { gitlabCodeQuality } from './gitlab-code-quality';
import { junitReport } from './junit-report';
import { locatedProblems } from './located-problems';
import { sarifReport } from './sarif-report';

const testing = join(__dirname, '../testing');
const read = (name: string) => readFileSync(join(testing, name), 'utf8');
const failedOf = ({ run }: ReportedRun) =>
  run.results.filter(({ outcome }) => outcome === 'failed').length;
const kinds = ['green', 'red'] as const;

describe.each(kinds)('of a %s run', (kind) => {
  const reported = sampleRun(kind);

  test('SARIF is what its schema says', () => {
    const schema: Schema = JSON.parse(read('sarif-2.1.0.schema.json'));
    const { errors } = new Validator(schema, '4', false).validate(
      JSON.parse(sarifReport(reported)),
    );
    expect(errors).toEqual([]);
  });

  test('JUnit XML is what its schema says', async () => {
    const { errors } = await validateXML({
      xml: { fileName: 'junit.xml', contents: junitReport(reported) },
      schema: read('junit.xsd'),
    });
    expect(errors).toEqual([]);
  });

  test("GitLab's code quality is what its schema says", () => {
    const validate = new Ajv2020().compile(JSON.parse(read('gitlab-code-quality.schema.json')));
    validate(JSON.parse(gitlabCodeQuality(reported)));
    expect(validate.errors).toBe(null);
  });

  test("GitHub's annotations are one command on each line", () => {
    for (const line of githubAnnotations(reported).split('\n').slice(0, -1)) {
      expect(line).toMatch(/^::error( [a-z]+=[^:,\r\n]+(,[a-z]+=[^:,\r\n]+)*)?::[^\r\n]+$/);
    }
  });
});

test.each([['{"version":"2.1.0","runs":[{}]}'], ['{"version":"2.1.0"}']])(
  'the schema of SARIF refuses %s',
  (text) => {
    const schema: Schema = JSON.parse(read('sarif-2.1.0.schema.json'));
    expect(new Validator(schema, '4', false).validate(JSON.parse(text)).valid).toBe(false);
  },
);

test('the schema of JUnit XML refuses a case without a name', async () => {
  const xml = '<testsuites><testsuite name="a" tests="1"><testcase/></testsuite></testsuites>';
  expect((await validateXML({ xml, schema: read('junit.xsd') })).valid).toBe(false);
});

test('every problem has a place that exists: the line of its key, or of its interaction', () => {
  const files = new Map<string, readonly string[]>();
  for (const { rule, place } of locatedProblems(sampleRun('red'))) {
    const lines = files.get(place.path) ?? readFileSync(place.path, 'utf8').split('\n');
    files.set(place.path, lines);
    const line = lines[(place.line ?? 0) - 1];
    if (rule === 'schema/int32') expect(line).toMatch(/"?status_code"?:/);
    else if (rule.startsWith('drift/')) expect(line).toContain('"external_id"');
    else expect(line).toContain('"description"');
  }
});

test('drift is one note for each place, with how often it came', () => {
  const drift = locatedProblems(sampleRun('green')).filter(({ rule }) => rule.startsWith('drift/'));
  expect(drift.every(({ level }) => level === 'note')).toBe(true);
  expect(Math.max(...drift.map(({ times }) => times))).toBeGreaterThan(1);
  expect(new Set(drift.map(({ fingerprint }) => fingerprint)).size).toBe(drift.length);
});

test('what is pending never fails a run in any format', () => {
  const reported = sampleRun('red');
  const pending = reported.run.results.filter(({ outcome }) => outcome === 'pending');
  const errors = locatedProblems(reported).filter(({ level }) => level === 'error');
  for (const { interaction } of pending) {
    expect(errors.filter(({ text }) => text.startsWith(`${interaction}:`))).toEqual([]);
  }
  expect(junitReport(reported).match(/<failure/g)).toHaveLength(failedOf(reported));
});

test('a text that is markup or a command stays a text', () => {
  const reported = sampleRun('red');
  expect(junitReport(reported).replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('<script>');
  expect(githubSummary(reported)).not.toContain('<script>');
  const commands = githubAnnotations(reported);
  expect(commands).not.toContain(hostile);
  expect(commands).toContain('%250A::error::no');
});

test("GitHub's summary begins with the verdict and names what failed", () => {
  const reported = sampleRun('red');
  const summary = githubSummary(reported);
  expect(summary.split('\n')[0]).toBe('### The emulator does not keep the contract.');
  expect(summary).toContain(`| ❌ failed | ${failedOf(reported)} |`);
});

test.each([
  ['JUnit', junitReport],
  ['SARIF', sarifReport],
  ["GitHub's annotations", githubAnnotations],
  ["GitLab's code quality", gitlabCodeQuality],
  ["GitHub's summary", githubSummary],
] as const)('%s tells what is expected, documented and received', (_, render) => {
  const text = render(sampleRun('red', 'an_example')).replaceAll('\\', '');
  expect(text).toContain('a whole number of 32 bits');
  expect(text).toContain('a required int32');
  expect(text).toContain('the number 2147483648');
  expect(text).toMatch(/a required string \(inferred/);
  expect(text).toContain('an_example');
});
