import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StrengthReport } from '../domain/strength';
import { temporaryFolder } from '../io/temporary-folder';
import { strengthSection } from './page/strength-section';
import { readStrength } from './read-strength';
import { reportShape } from './report-shape';
import { strengthSummary } from './strength-summary';
import { sampleRun } from './testing/sample-run';
import { verificationReport } from './verification-report';

const digest = 'ab'.repeat(32);
const measured: StrengthReport = {
  format: 1,
  contractSha256: digest,
  startedAt: '2026-02-05T10:00:00.000Z',
  durationMs: 1,
  isQuick: false,
  score: 50,
  interactions: 1,
  mutants: [
    { mutantClass: 'breaking', part: 'authenticate', name: 'a', isNoticed: true },
    { mutantClass: 'breaking', part: 'authenticate', name: 'b', isNoticed: false },
  ],
  coverage: [{ operation: 'authenticate', places: { '/a': 'exactly', '/b': 'never' } }],
};

test('a measurement is figures in the report and in the page', () => {
  const file = join(temporaryFolder('strength'), 'strength.json');
  writeFileSync(file, JSON.stringify(measured));
  const read = readStrength(file);
  const strength = read && strengthSummary(read, digest);
  expect(strength).toEqual({
    measuredAt: measured.startedAt,
    isOfThisContract: true,
    isPartial: false,
    score: 50,
    classes: [{ name: 'breaking', tried: 2, noticed: 1, pending: 0 }],
    coverage: [{ operation: 'authenticate', exactly: 1, byType: 0, seen: 0, never: 1 }],
  });
  const { run, provenance } = sampleRun('green');
  const report = JSON.parse(verificationReport(run, provenance, { strength }));
  expect(reportShape.parse(report).strength).toEqual(strength);
  expect(strengthSection(strength).toString()).toContain('50 %');
  expect(strengthSection(strength).toString()).not.toContain('Out of date');
});

test('a measurement of another contract is named out of date, one of a part a part', () => {
  const other = strengthSummary({ ...measured, only: 'a' }, 'cd'.repeat(32));
  expect(other).toMatchObject({ isOfThisContract: false, isPartial: true });
  const text = strengthSection(other).toString();
  expect(text).toContain('Out of date');
  expect(text).toContain('with a part of the mutants alone');
});

test.each(['{', '{"format":2}'])('%s is no measurement', (text) => {
  const file = join(temporaryFolder('strength'), 'strength.json');
  writeFileSync(file, text);
  expect(readStrength(file)).toBeUndefined();
  expect(readStrength(`${file}.none`)).toBeUndefined();
  expect(strengthSection(undefined).toString()).toContain('Not measured');
});
