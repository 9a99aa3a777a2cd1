import type { VerificationRun } from '../domain/verification-result';
import { driftGroups } from './drift-groups';
import { isByValue } from './general-place';
import { type SeenBody, unseenOptionals } from './unseen-optionals';

/**
 * What a provider answers beyond or short of its documentation, for a person: a consumer survives all
 * of it, a maintainer wants to know.
 */
export function driftReport(run: VerificationRun, bodies: readonly SeenBody[]): readonly string[] {
  return [
    'Drift',
    ...driftGroups(run.results).flatMap(({ rule, heading, places }) =>
      section(
        heading,
        places.map(
          ({ pointer, received, times }) =>
            `${pointer}${isByValue(rule) ? `, ${received}` : ''} (${times} times)`,
        ),
      ),
    ),
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
