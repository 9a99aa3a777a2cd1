import type {
  MutantClass,
  MutantOutcome,
  OperationCoverage,
  StrengthReport,
} from '../domain/strength';
import { countClass, isFalseAlarm, isPending, isUnshown, shareOf } from '../domain/strength-score';
import { mutantClasses, strengthTitles } from './strength-titles';

/** The strength of a contract as lines of text: the classes, each part of them, and who was missed. */
export function strengthText(report: StrengthReport): readonly string[] {
  const { mutants, coverage, interactions, durationMs, score, isQuick } = report;
  const tried = mutantClasses.filter((name) => mutants.some((one) => one.mutantClass === name));
  return [
    ...tried.flatMap((name) => tableOf(name, mutants)),
    ...survivorLines(mutants),
    ...coverageLines(coverage),
    `Strength   ${score} % of what counts among ${mutants.length} mutants, by ${interactions} interactions, in ${Math.round(durationMs / 1000)} s${isQuick ? ' (the quick part alone)' : ''}`,
  ];
}

function tableOf(mutantClass: MutantClass, mutants: readonly MutantOutcome[]): readonly string[] {
  const own = mutants.filter((one) => one.mutantClass === mutantClass);
  const parts = [...new Set(own.map(({ part }) => part))].sort();
  return [
    rowOf(strengthTitles[mutantClass], mutantClass, own),
    ...parts.map((part) =>
      rowOf(
        `  ${part}`,
        mutantClass,
        own.filter((one) => one.part === part),
      ),
    ),
    '',
  ];
}

function rowOf(title: string, mutantClass: MutantClass, own: readonly MutantOutcome[]): string {
  const { tried, noticed, pending } = countClass(mutantClass, own);
  const what = mutantClass === 'harmless' ? 'false alarms' : 'noticed';
  const share = mutantClass === 'harmless' ? '' : `${shareOf(noticed, tried - pending)} %`;
  const apart = pending === 0 ? '' : `, ${pending} by pending interactions alone`;
  return `${title.padEnd(42)}${String(noticed).padStart(6)} of ${String(tried).padEnd(5)} ${what.padEnd(13)}${share}${apart}`.trimEnd();
}

/** How many places of each operation's response are known how well. */
function coverageLines(coverage: readonly OperationCoverage[]): readonly string[] {
  if (coverage.length === 0) return [];
  const title = 'Places of responses, expected exactly, by type, only seen, never:';
  const lines = coverage.map(({ operation, places }) => {
    const all = Object.values(places);
    const counts = ['exactly', 'by type', 'seen', 'never'].map((how) =>
      String(all.filter((one) => one === how).length).padStart(6),
    );
    return `  ${operation.padEnd(32)}${counts.join('')}`;
  });
  return [title, ...lines, ''];
}

/** Those that were missed, false alarms, and mutants that show nothing, a sentence each. */
function survivorLines(mutants: readonly MutantOutcome[]): readonly string[] {
  const alarms = mutants.filter(isFalseAlarm);
  const missed = mutants.filter((one) => one.mutantClass !== 'harmless' && !one.isNoticed);
  const pending = missed.filter(isPending);
  return [
    ...section(
      'Not noticed',
      missed.filter((one) => !isPending(one)),
      missedLine,
    ),
    ...section('Noticed by pending interactions alone', pending, missedLine),
    ...section('False alarms', alarms, alarmLine),
    ...section('Not shown to change a response', missed.filter(isUnshown), unshownLine),
  ];
}

function section(
  title: string,
  mutants: readonly MutantOutcome[],
  line: (one: MutantOutcome) => string,
): readonly string[] {
  return mutants.length === 0 ? [] : [`${title}:`, ...mutants.map(line), ''];
}

function missedLine({ mutantClass, part, name, cause, cure, shownBy }: MutantOutcome): string {
  const inferred = mutantClass === 'inferred' ? ', only inferred' : '';
  const shown = shownBy === undefined ? '' : ` It is shown by "${shownBy}".`;
  return `- ${part}${inferred}: ${name}; ${cause ?? 'nothing notices it'}. To notice it, ${cure ?? 'add an interaction'}.${shown}`;
}

function unshownLine({ name, notShown }: MutantOutcome): string {
  return `- Failed to show that the mutant "${name}" changes a response: ${notShown ?? 'no test of the emulator was asked'}. Correct it, or add a test to src/emulator/.`;
}

function alarmLine({ part, name, by, how }: MutantOutcome): string {
  return `- ${part}: ${name}; "${by ?? ''}" says: ${how ?? ''}`;
}
