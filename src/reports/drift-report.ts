import type { VerificationRun } from '../domain/verification-result';
import { type SeenBody, unseenOptionals } from './unseen-optionals';

/** The kinds of drift, by the rule that found them. */
const headings = [
  ['undocumented-key', 'Keys that are not documented'],
  ['null-for-optional', 'Nulls where a type is documented'],
  ['outside-open-list', 'Values outside of documented lists'],
] as const;

/**
 * What a provider answers beyond or short of its documentation, for a person: a consumer survives all
 * of it, a maintainer wants to know.
 */
export function driftReport(run: VerificationRun, bodies: readonly SeenBody[]): readonly string[] {
  return [
    'Drift',
    ...headings.flatMap(([rule, heading]) => section(heading, driftOf(run, rule))),
    ...section('Documented optional keys that no response had', unseenOptionals(bodies)),
    ...section('Pending: expected, and what was answered', pendingOf(run)),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return [
    `  ${heading}: ${lines.length === 0 ? 'none' : lines.length}`,
    ...lines.map((line) => `    ${line}`),
  ];
}

function driftOf({ results }: VerificationRun, rule: string): string[] {
  const times = new Map<string, number>();
  for (const finding of results.flatMap(({ findings }) => findings)) {
    if (finding.severity !== 'drift' || finding.rule !== rule) continue;
    const received = rule === 'outside-open-list' ? `, ${finding.received}` : '';
    const key = `${finding.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}${received}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times].sort().map(([key, count]) => `${key} (${count} times)`);
}

function pendingOf({ results }: VerificationRun): string[] {
  return results.flatMap((result) => {
    if (result.outcome !== 'pending') return [];
    const [first] = result.failures;
    const answered = `answered ${result.status}`;
    return [
      `${result.interaction}: ${answered}, ${first === undefined ? 'as expected' : first.title}`,
    ];
  });
}
