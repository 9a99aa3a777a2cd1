import type { Coverage, MutantClass, StrengthReport } from '../domain/strength';
import { countClass } from '../domain/strength-score';
import { mutantClasses } from './strength-titles';

/** How many places of an operation's response the contract knows how well. */
export interface CoverageCounts {
  readonly operation: string;
  readonly exactly: number;
  readonly byType: number;
  readonly seen: number;
  readonly never: number;
}

/** The last measurement of strength and coverage, as a report tells it. */
export interface StrengthSummary {
  /** RFC 3339, UTC. */
  readonly measuredAt: string;
  /** Whether it was measured with the contract of this run. */
  readonly isOfThisContract: boolean;
  /** Whether only a part of the mutants was tried. */
  readonly isPartial: boolean;
  /** From 0 to 100. */
  readonly score: number;
  readonly classes: readonly {
    readonly name: MutantClass;
    readonly tried: number;
    readonly noticed: number;
    readonly pending: number;
  }[];
  readonly coverage: readonly CoverageCounts[];
}

/** A measurement in figures, beside a contract by its digest. */
export function strengthSummary(report: StrengthReport, contractSha256: string): StrengthSummary {
  const { mutants, coverage } = report;
  return {
    measuredAt: report.startedAt,
    isOfThisContract: report.contractSha256 === contractSha256,
    isPartial: report.isQuick || report.only !== undefined,
    score: report.score,
    classes: mutantClasses
      .map((name) => {
        const { tried, noticed, pending } = countClass(name, mutants);
        return { name, tried, noticed, pending };
      })
      .filter(({ tried }) => tried > 0),
    coverage: coverage.map(({ operation, places }) => {
      const count = (how: Coverage) => Object.values(places).filter((one) => one === how).length;
      return {
        operation,
        exactly: count('exactly'),
        byType: count('by type'),
        seen: count('seen'),
        never: count('never'),
      };
    }),
  };
}
