import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { reportSchema } from './report-shape';
import { sampleRun } from './testing/sample-run';
import { verificationReport } from './verification-report';

const published = readFileSync('schemas/verification-report.schema.json', 'utf8');
const validate = new Ajv2020().compile(JSON.parse(published));

test('the published schema is that of the code (npm run schemas:report writes it)', () => {
  expect(published).toBe(reportSchema());
});

test.each(['green', 'red'] as const)('the report of a %s run is what the schema says', (kind) => {
  const { run, provenance } = sampleRun(kind);
  validate(JSON.parse(verificationReport(run, provenance)));
  expect(validate.errors).toBe(null);
});

test('the schema refuses a report without its provenance, and a key that it does not know', () => {
  const { run, provenance } = sampleRun('green');
  const report = JSON.parse(verificationReport(run, provenance));
  expect(validate({ ...report, provenance: undefined })).toBe(false);
  expect(validate({ ...report, more: 1 })).toBe(false);
});

test('the report counts the outcomes and holds every result', () => {
  const { run, provenance } = sampleRun('red');
  const report = JSON.parse(verificationReport(run, provenance));
  const countOf = (kind: string) => run.results.filter(({ outcome }) => outcome === kind).length;
  expect(report.interactions).toEqual(run.results);
  expect(report.counts).toMatchObject({ failed: countOf('failed'), skipped: countOf('skipped') });
  expect(report.provenance).toEqual(JSON.parse(JSON.stringify(provenance)));
});
