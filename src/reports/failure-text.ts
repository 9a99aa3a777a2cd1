import type { Failure } from '../domain/verification-result';
import type { FailureGroup } from './failure-groups';
import { repeatCommand } from './repeat-command';
import { sideLines } from './side-lines';

/** Failures shown of one interaction, and interactions named of one cause; the report file has all. */
const shown = 3;
const named = 5;

/**
 * One cause for a person: a title, what was expected, documented and received, the interactions that
 * failed for it, and a command that repeats one.
 *
 * @param repeat the command without the choice of the interaction: `npm run verify --`
 */
export function failureText(group: FailureGroup, repeat: string): readonly string[] {
  const { results } = group;
  const [{ interaction, failures }, ...others] = results;
  const more = failures.length - shown;
  const unnamed = results.length - named;
  return [
    failureTitle(group),
    ...failures.slice(0, shown).flatMap(describe),
    ...(more > 0 ? [`  and ${more} more in the report`] : []),
    ...(others.length === 0 ? [] : results.slice(0, named).map((one) => `  - ${one.interaction}`)),
    ...(unnamed > 0 ? [`  and ${unnamed} more in the report`] : []),
    `  Repeat ${others.length === 0 ? 'it' : 'one'}:  ${repeatCommand(repeat, interaction)}`,
  ];
}

/** What failed, and whose fault it is, in one line. */
export function failureTitle({ fault, results: [first, ...others] }: FailureGroup): string {
  return others.length === 0
    ? `FAILED  ${first.interaction}: ${fault}.`
    : `FAILED  ${others.length + 1} interactions: ${fault}.`;
}

function describe(failure: Failure): string[] {
  return [`  ${failure.title}`, ...sideLines(failure).map((line) => `    ${line}`)];
}
