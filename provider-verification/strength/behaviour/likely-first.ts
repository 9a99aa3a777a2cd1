import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { Usages } from './reach';
import { countAt } from './script-coverage';

/**
 * Puts those interactions first that are likely to notice: those that noticed something of the same file
 * before, and those that run parts of it which few others run.
 */
export class LikelyFirst {
  readonly #usages: Usages;
  readonly #rareness = new Map<string, ReadonlyMap<ContractInteraction, number>>();
  readonly #noticed = new Map<string, number>();

  constructor(usages: Usages) {
    this.#usages = usages;
  }

  /** Keeps that an interaction noticed a mutant of a file. */
  noticed(file: string, description: string): void {
    for (const key of [description, `${file} ${description}`]) {
      this.#noticed.set(key, (this.#noticed.get(key) ?? 0) + 1);
    }
  }

  /** The interactions, the likeliest first; pending ones last, since they fail nothing. */
  order(
    file: string,
    interactions: readonly ContractInteraction[],
  ): readonly ContractInteraction[] {
    const known = this.#rareness.get(file) ?? rarenessOf(this.#usages, file);
    this.#rareness.set(file, known);
    const weights = new Map(
      interactions.map((one) => {
        const { description, pending } = one;
        const before =
          10 * (this.#noticed.get(`${file} ${description}`) ?? 0) +
          (this.#noticed.get(description) ?? 0) / 100;
        return [one, before + 50 * (known.get(one) ?? 0) - (pending ? 1_000_000 : 0)];
      }),
    );
    return [...interactions].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }
}

/** For each interaction, how much of a file it runs that few run: a place that n run counts 1/n. */
function rarenessOf(
  { byInteraction }: Usages,
  file: string,
): ReadonlyMap<ContractInteraction, number> {
  const ranges = [...byInteraction].map(
    ([interaction, usage]) => [interaction, usage.ranges.get(file) ?? []] as const,
  );
  const places = [
    ...new Set(ranges.flatMap(([, own]) => own.map(({ startOffset }) => startOffset))),
  ];
  const run = ranges.map(
    ([interaction, own]) =>
      [interaction, places.filter((place) => (countAt(own, place) ?? 0) > 0)] as const,
  );
  const times = new Map<number, number>();
  for (const [, own] of run) for (const place of own) times.set(place, (times.get(place) ?? 0) + 1);
  return new Map(
    run.map(([interaction, own]) => [
      interaction,
      own.reduce((sum, place) => sum + 1 / (times.get(place) ?? 1), 0),
    ]),
  );
}
