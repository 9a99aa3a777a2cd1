import type { MutantClass, MutantOutcome, StrengthReport } from './strength';

/** The classes that count: what is only inferred does not, and a harmless mutant is not to be noticed. */
const counting: ReadonlySet<MutantClass> = new Set(['breaking', 'wrong', 'behaviour', 'consumer']);

/** How many of one class were tried, and how many were noticed. */
export interface ClassCount {
  readonly mutantClass: MutantClass;
  readonly tried: number;
  readonly noticed: number;
  /** Noticed by pending interactions alone; neither counted as noticed nor as missed. */
  readonly pending: number;
}

/** Counts some mutants of one class. */
export function countClass(
  mutantClass: MutantClass,
  mutants: readonly MutantOutcome[],
): ClassCount {
  const own = mutants.filter((one) => one.mutantClass === mutantClass);
  return {
    mutantClass,
    tried: own.length,
    noticed: own.filter(({ isNoticed }) => isNoticed).length,
    pending: own.filter(isPending).length,
  };
}

/** Whether nothing but a pending interaction noticed it. */
export function isPending({ cause }: MutantOutcome): boolean {
  return cause === 'only pending interactions notice it';
}

/** Whether nothing shows that a broken provider responds otherwise: no interaction, and no test of the emulator. */
export function isUnshown(one: MutantOutcome): boolean {
  const { mutantClass, isNoticed, shownBy } = one;
  const isOfProvider = mutantClass === 'behaviour' || mutantClass === 'inferred';
  return isOfProvider && !isNoticed && !isPending(one) && shownBy === undefined;
}

/** Whether something harmless was noticed. */
export function isFalseAlarm({ mutantClass, isNoticed }: MutantOutcome): boolean {
  return mutantClass === 'harmless' && isNoticed;
}

/**
 * Whether a measurement passes: its score is high enough, nothing harmless is taken for a mistake, and each
 * broken provider is shown to respond otherwise.
 *
 * @param threshold the lowest score that is enough (percent).
 */
export function isPassed(
  { score, mutants }: Pick<StrengthReport, 'score' | 'mutants'>,
  threshold: number,
): boolean {
  return score >= threshold && !mutants.some(isFalseAlarm) && !mutants.some(isUnshown);
}

/** Share of what counts and was noticed, from 0 to 100, rounded down to a tenth: 100 is all of it. */
export function strengthScore(mutants: readonly MutantOutcome[]): number {
  const counted = mutants.filter((one) => counting.has(one.mutantClass) && !isPending(one));
  return shareOf(counted.filter(({ isNoticed }) => isNoticed).length, counted.length);
}

/** A share in percent, rounded down to a tenth; 0 of nothing, since nothing was shown. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 1000) / whole) / 10;
}
