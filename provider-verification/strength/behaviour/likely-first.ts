import type { ContractInteraction } from '../../../src/contract/read-contract';

/** Remembers which interactions noticed what, to ask those first that are likely to notice. */
export class LikelyFirst {
  readonly #noticed = new Map<string, number>();

  /** Keeps that an interaction noticed a mutant of a file. */
  noticed(file: string, description: string): void {
    for (const key of [description, `${file} ${description}`]) {
      this.#noticed.set(key, (this.#noticed.get(key) ?? 0) + 1);
    }
  }

  /** The interactions, the likeliest first. */
  order(
    file: string,
    interactions: readonly ContractInteraction[],
  ): readonly ContractInteraction[] {
    const weightOf = ({ description }: ContractInteraction) =>
      100 * (this.#noticed.get(`${file} ${description}`) ?? 0) +
      (this.#noticed.get(description) ?? 0);
    return [...interactions].sort((a, b) => weightOf(b) - weightOf(a));
  }
}
