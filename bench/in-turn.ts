import type { Measure } from './part';

/** One of those that are compared. */
export interface Contender {
  readonly who: string;
  /** Does it once, and returns what it took, in the unit of the measure. */
  readonly once: () => Promise<number>;
}

/** What is measured. */
export interface Comparison {
  readonly name: string;
  readonly unit: string;
  /** Ours comes first; the ratios are against the one of this name. */
  readonly against: string;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
}

/**
 * Measures all contenders in turn, round by round, so that a machine which is busy for a while is busy
 * for all of them.
 */
export async function inTurn(comparison: Comparison): Promise<Measure> {
  const { name, unit, against, contenders, rounds } = comparison;
  const values = new Map<string, number[]>(contenders.map(({ who }) => [who, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each second round the other way round: whoever comes first may find colder caches.
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const { who, once } of order) values.get(who)?.push(await once());
  }
  const reference = median(values.get(against) ?? []);
  const figures = contenders.map(({ who }) => {
    const its = values.get(who) ?? [];
    const spread = [Math.min(...its), Math.max(...its)] as const;
    return { who, median: median(its), spread, ratio: median(its) / reference };
  });
  return { name, unit, against, figures };
}

/** The middle one of the sorted values, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN] = sorted.slice(Math.ceil(middle) - 1);
  const [high = Number.NaN] = sorted.slice(Math.floor(middle));
  return (low + high) / 2;
}
