import type {
  Failure,
  ReportedFinding,
  VerificationResult,
  VerificationRun,
} from '../domain/verification-result';
import { verificationText } from './verification-text';

const drift: ReportedFinding = {
  severity: 'drift',
  pointer: '/a',
  rule: 'undocumented-key',
  documented: 'no key at all',
  received: 'null',
  sentence: '/a is not documented; received null.',
};
const passed: VerificationResult = {
  interaction: 'a success',
  states: ['a state'],
  outcome: 'passed',
  findings: [drift],
  status: 200,
  isChecked: true,
  latencyMs: 12,
};
const mismatch: Failure = {
  kind: 'mismatch',
  fault: 'provider',
  title: 'The login expects the string "a" at /error_type; received the string "b".',
  expected: 'the string "a"',
  documented: 'a required string',
  confidence: 'inferred',
  source: 'examples',
  received: 'the string "b"',
};

function run(results: readonly VerificationResult[], more: Partial<VerificationRun> = {}) {
  return {
    target: { kind: 'embedded emulator', url: 'http://127.0.0.1:1' },
    startedAt: '2026-11-23T10:00:00.000Z',
    durationMs: 1234,
    planned: results.map(({ interaction }) => interaction),
    results,
    problems: [],
    held: true,
    ...more,
  } as const;
}

test('a run that held', () => {
  expect(verificationText(run([passed]), 'npm run verify --')).toEqual([
    'Provider   the emulator that came with the harness, http://127.0.0.1:1',
    'Verified   1 of 1 interactions in 1.2 s: 1 passed, 0 failed, 0 skipped, 0 pending',
    "Responses  1 checked against Stytch's schemas: 0 violations, 1 drift (undocumented keys, nulls, new values, which break nothing)",
    'Verdict    The emulator keeps the contract. What Stytch itself answers, only its sandbox can tell.',
  ]);
});

test('a failure is a title, what was expected, documented and received, and how to repeat it', () => {
  const failed = { ...passed, outcome: 'failed', failures: [mismatch], findings: [] } as const;
  const lines = verificationText(run([failed], { held: false }), 'npm run verify -- --url X');
  expect(lines.slice(0, 7)).toEqual([
    'FAILED  a success: the provider does not answer as the login expects.',
    `  ${mismatch.title}`,
    '    Expected    the string "a"',
    '    Documented  a required string (inferred from examples)',
    '    Received    the string "b"',
    '  Repeat it:  npm run verify -- --url X --only "a success"',
    '',
  ]);
  expect(lines.at(-1)).toBe('Verdict    The emulator does not keep the contract.');
});

test('of many causes the first five are told in full, the others by a line', () => {
  const failed = Array.from({ length: 7 }, (_, index) => ({
    ...passed,
    interaction: `number ${index}`,
    outcome: 'failed' as const,
    failures: [{ ...mismatch, title: `Cause ${index}.` }, mismatch, mismatch, mismatch],
  }));
  const lines = verificationText(run(failed, { held: false }), 'npm run verify --');
  expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(7);
  expect(lines.filter((line) => line.includes('Repeat it'))).toHaveLength(5);
  expect(lines).toContain('  and 1 more in the report');
});

test('a cause that fails many interactions is told once, with their names', () => {
  const moment = (minute: number) => `/at is wrong; received 2026-01-01T10:0${minute}:00Z.`;
  const failed = Array.from({ length: 6 }, (_, index) => ({
    ...passed,
    interaction: `number ${index}`,
    outcome: 'failed' as const,
    failures: [{ ...mismatch, title: moment(index) }],
  }));
  const lines = verificationText(run(failed, { held: false }), 'npm run verify --');
  expect(lines.slice(0, lines.indexOf(''))).toEqual([
    'FAILED  6 interactions: the provider does not answer as the login expects.',
    `  ${moment(0)}`,
    '    Expected    the string "a"',
    '    Documented  a required string (inferred from examples)',
    '    Received    the string "b"',
    '  - number 0',
    '  - number 1',
    '  - number 2',
    '  - number 3',
    '  - number 4',
    '  and 1 more in the report',
    '  Repeat one:  npm run verify -- --only "number 0"',
  ]);
});

test('skipped and pending interactions are named, with the reason and what was answered', () => {
  const skipped = { ...passed, outcome: 'skipped', reason: 'nobody can' } as const;
  const pending = { ...passed, outcome: 'pending', failures: [mismatch] } as const;
  const kept = { ...passed, outcome: 'pending', failures: [] } as const;
  const lines = verificationText(run([skipped, pending, kept]), 'npm run verify --');
  expect(lines).toContain('Skipped    a success: nobody can');
  expect(lines).toContain(`Pending    a success: ${mismatch.title}`);
  expect(lines).toContain(
    'Pending    1 rest on what no document confirms, so never fail a run; answered as expected',
  );
});

test.each([
  ['state', 'harness', 'the harness could not arrange the provider state'],
  ['state', 'provider', 'the provider would not be set up'],
  ['response', 'provider', 'the provider breaks its own documentation'],
  ['exchange', 'provider', 'the provider gave no usable response'],
  ['exchange', 'harness', 'the harness failed, neither your code nor the provider'],
  ['mismatch', 'consumer', 'the contract asks for what Stytch never documented'],
] as const)('a failure of kind %s with fault %s says: %s', (kind, fault, words) => {
  const failures = [{ kind, fault, title: 'x' }];
  const failed = { ...passed, outcome: 'failed', failures } as const;
  expect(verificationText(run([failed], { held: false }), '')[0]).toBe(
    `FAILED  a success: ${words}.`,
  );
});

test('a run that found nothing out says so', () => {
  const lines = verificationText(run([passed], { held: false, problems: ['One was lost.'] }), '');
  expect(lines[0]).toBe('PROBLEM  One was lost.');
  expect(lines.at(-1)).toBe(
    'Verdict    Whether the emulator keeps the contract could not be found out.',
  );
});

test('a run that ended before its first result has no verdict', () => {
  const stopped = run([], { held: false, planned: ['a'], problems: ['It was stopped.'] });
  expect(verificationText(stopped, '')).toEqual([
    'PROBLEM  It was stopped.',
    'There is no verdict: the run ended before the first interaction was verified.',
  ]);
});
