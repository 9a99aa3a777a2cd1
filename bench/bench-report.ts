import { z } from 'zod';
import type { machine } from './machine';

const measure = z.object({
  name: z.string(),
  unit: z.string(),
  against: z.string(),
  figures: z.array(
    z.object({
      who: z.string(),
      median: z.number(),
      spread: z.tuple([z.number(), z.number()]),
      ratio: z.number(),
    }),
  ),
});

/** What is read again of a report, to compare a later run with it. */
export const committedReport = z.looseObject({
  parts: z.array(z.looseObject({ name: z.string(), measures: z.array(measure).default([]) })),
});

export type CommittedReport = z.infer<typeof committedReport>;

/** A run of the benchmark. */
export interface BenchReport {
  readonly machine: ReturnType<typeof machine>;
  readonly isQuick: boolean;
  readonly parts: readonly ({
    readonly name: string;
    readonly what: string;
  } & import('./part').PartResult)[];
}
