import type { MutantClass, MutantOutcome, StrengthReport, SurvivalCause } from '../domain/strength';
import { isPending } from '../domain/strength-score';

/** Why a mutant of each cause may stay. */
const mayStay: Readonly<Record<SurvivalCause, string>> = {
  'no interaction reaches it':
    'This login never asks for what it breaks. It may stay as long as that is so.',
  'no interaction shows it':
    'It shows only in a follow-up that no interaction makes. Each is a gap that an interaction can close.',
  'only its type is expected':
    'The login does not read the value, and nothing documented determines it.',
  'only pending interactions notice it':
    'What is expected is only inferred, so it must not fail a run. A run against the sandbox settles it.',
  'there is only one of its kind in the world':
    'A second one would have to be arranged, and nothing of it is read.',
  'nothing tells it from what is documented':
    'The value is the provider\u2019s own choice: another one of the same form is as good.',
};

/**
 * The page of the mutants that nothing noticed (`docs/strength-survivors.md`), by the cause and with the
 * reason why each may stay.
 */
export function strengthSurvivors(report: StrengthReport): string {
  const { mutants, interactions, score, startedAt } = report;
  const missed = mutants.filter((one) => one.mutantClass !== 'harmless' && !one.isNoticed);
  const causes = Object.entries(mayStay).flatMap(([cause, reason]) => {
    const own = missed.filter((one) => one.cause === cause);
    return own.length === 0 ? [] : [`## ${sentence(cause)} (${own.length})`, reason, listOf(own)];
  });
  return `${[
    '# What this contract would not notice',
    'Written by `npm run strength -- --write`; not edited by hand. [How to read it](strength.md).',
    `Measured on ${startedAt.slice(0, 10)} with ${interactions} interactions: ${score} % of what counts was noticed.`,
    ...causes,
  ].join('\n\n')}\n`;
}

function sentence(cause: string): string {
  return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}`;
}

const ofProvider: ReadonlySet<MutantClass> = new Set(['behaviour', 'inferred']);

/** One line for each; responses of a pending interaction are told by the interaction alone. */
function listOf(mutants: readonly MutantOutcome[]): string {
  const responses = mutants.filter((one) => isPending(one) && !ofProvider.has(one.mutantClass));
  const named = mutants.filter((one) => !responses.includes(one));
  const counts = new Map<string, number>();
  for (const { part, name } of responses) {
    const key = `${part}: responses to ${/\((".*")\)$/.exec(name)?.[1] ?? name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    ...named.map(({ part, name, mutantClass, shownBy }) => {
      const known = mutantClass === 'inferred' ? ' (only inferred)' : '';
      const shown = shownBy === undefined ? '' : `; shown by \`${shownBy.replace(': ', '`: ')}`;
      return `- ${part}${known}: ${name}${shown}`;
    }),
    ...[...counts].map(([key, count]) => `- ${key} (${count})`),
  ].join('\n');
}
