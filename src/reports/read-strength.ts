import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StrengthReport } from '../domain/strength';
import { defined } from '../io/defined';
import { parseJson } from '../io/parse-json';

const shape = z.looseObject({
  format: z.literal(1),
  contractSha256: z.string().optional(),
  only: z.string().optional(),
  startedAt: z.string(),
  durationMs: z.number(),
  isQuick: z.boolean(),
  score: z.number(),
  interactions: z.number(),
  mutants: z.array(
    z.looseObject({
      mutantClass: z.enum(['breaking', 'wrong', 'harmless', 'behaviour', 'inferred', 'consumer']),
      part: z.string(),
      name: z.string(),
      isNoticed: z.boolean(),
      cause: z
        .enum([
          'no interaction reaches it',
          'no interaction shows it',
          'only its type is expected',
          'only pending interactions notice it',
          'there is only one of its kind in the world',
          'nothing tells it from what is documented',
        ])
        .optional()
        // A cause that is new here is one that does not count as pending.
        .catch(undefined),
      shownBy: z.string().optional(),
    }),
  ),
  coverage: z.array(
    z.looseObject({
      operation: z.string(),
      places: z.record(z.string(), z.enum(['exactly', 'by type', 'seen', 'never'])),
    }),
  ),
});

/** The last measurement of strength; undefined when there is none, or none of this form. */
export function readStrength(path: string): StrengthReport | undefined {
  if (!existsSync(path)) return undefined;
  const parsed = shape.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!parsed.success) return undefined;
  const { contractSha256, only, mutants, ...rest } = parsed.data;
  return {
    ...rest,
    ...defined({ contractSha256, only }),
    mutants: mutants.map(({ cause, mutantClass, part, name, isNoticed, shownBy }) => ({
      mutantClass,
      part,
      name,
      isNoticed,
      ...defined({ cause, shownBy }),
    })),
  };
}
