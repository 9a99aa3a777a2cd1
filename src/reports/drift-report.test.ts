import { allRules } from '../../schemas/rules/all-rules';
import type { VerificationResult, VerificationRun } from '../domain/verification-result';
import { driftReport } from './drift-report';

function finding(rule: string, pointer: string) {
  const severity = 'drift' as const;
  return { severity, pointer, rule, documented: 'd', received: 'r', sentence: 's' };
}

const base = { interaction: 'one', states: [], status: 200, latencyMs: 1 };
const results: readonly VerificationResult[] = [
  {
    ...base,
    outcome: 'passed',
    findings: [
      finding('undocumented-key', '/a/0/b'),
      finding('undocumented-key', '/a/1/b'),
      finding('null-for-optional', '/c'),
      finding('outside-open-list', '/d'),
    ],
  },
  { ...base, outcome: 'pending', findings: [], failures: [], status: 400 },
  {
    ...base,
    interaction: 'two',
    outcome: 'pending',
    findings: [],
    status: 404,
    failures: [{ kind: 'mismatch', fault: 'provider', title: 'another status' }],
  },
];

function runOf(results: readonly VerificationResult[]): VerificationRun {
  return {
    target: { kind: 'sandbox', url: 'https://test.stytch.com' },
    startedAt: '',
    durationMs: 1,
    planned: [],
    results,
    problems: [],
    held: true,
  };
}

test('drift is told by kind, with how often it came', () => {
  const body = { status_code: 200, request_id: 'r', member: { member_id: 'm' } };
  const lines = driftReport(runOf(results), [{ operation: 'authenticate', body }]);
  expect(lines.slice(0, 7)).toEqual([
    'Drift',
    '  Keys that are not documented: 1',
    '    /a/*/b (2 times)',
    '  Nulls where a type is documented: 1',
    '    /c (1 times)',
    '  Values outside of documented lists: 1',
    '    /d, r (1 times)',
  ]);
  expect(lines).toContain('    api_organization_v1_Member.external_id');
  expect(lines.slice(-3)).toEqual([
    '  Pending: expected, and what was answered: 2',
    '    one: answered 400, as expected',
    '    two: answered 404, another status',
  ]);
});

test('drift that any inferred rule finds is told', () => {
  const inferred = allRules.filter(({ evidence }) => evidence.confidence === 'inferred');
  expect(inferred.length).toBeGreaterThan(3);
  for (const { name } of inferred) {
    const run = runOf([{ ...base, outcome: 'passed', findings: [finding(name, '/a')] }]);
    expect(driftReport(run, []).join('\n')).toMatch(/\/a(, r)? \(1 times\)/);
  }
});
