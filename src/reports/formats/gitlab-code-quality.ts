import type { ReportedRun } from '../reported-run';
import { type LocatedProblem, locatedProblems } from './located-problems';

/**
 * A run as GitLab's code quality report.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabCodeQuality(reported: ReportedRun): string {
  return `${JSON.stringify(locatedProblems(reported).map(entry), null, 2)}\n`;
}

function entry({ rule, level, text, place, fingerprint }: LocatedProblem) {
  return {
    description: text,
    check_name: rule,
    fingerprint,
    severity: level === 'error' ? 'major' : 'info',
    location: { path: place.path, lines: { begin: place.line ?? 1 } },
  };
}
