import type { StrengthReport } from '../domain/strength';

const line = /^Strength of the contract: .*<!-- npm run strength -- --write -->$/m;

/**
 * The README with the score of a measurement in its badge line; unchanged where it has no such line.
 *
 * @param readme with either kind of line ends.
 */
export function withStrength(
  readme: string,
  { score, interactions, startedAt }: StrengthReport,
): string {
  const day = startedAt.slice(0, 10);
  return readme.replace(
    line,
    `Strength of the contract: **${score} %** of the ways to go wrong are noticed, by ${interactions} interactions, on ${day} ([what it means](docs/strength.md), [what is missed](docs/strength-survivors.md)). <!-- npm run strength -- --write -->`,
  );
}
