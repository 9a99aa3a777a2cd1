import type { CommittedReport } from './bench-report';
import type { Measure } from './part';

/** A ratio may grow by so much before it counts as worse: machines differ, and are noisy. */
const allowed = 1.5;

/**
 * What got worse by half against the committed figures, a sentence each. Only our own ratios are
 * compared, and only by the measures that both runs have.
 */
export function worseByHalf(measures: readonly Measure[], committed: CommittedReport): string[] {
  const before = new Map(
    committed.parts.flatMap((part) => part.measures).map((one) => [one.name, ourRatio(one)]),
  );
  return measures.flatMap((one) => {
    const [now, then] = [ourRatio(one), before.get(one.name)];
    if (now === undefined || then === undefined || now <= then * allowed) return [];
    return [
      `${one.name}: ours takes ${now.toFixed(2)} times as long as ${one.against}; it was ${then.toFixed(2)} times.`,
    ];
  });
}

function ourRatio({ figures }: Pick<Measure, 'figures'>): number | undefined {
  return figures.find(({ who }) => who === 'ours')?.ratio;
}
