import { z } from 'zod';
import type { MatchingRule } from './matchers/matching-rule';

const regex = z.object({ match: z.literal('regex'), regex: z.string() });
const list = z.strictObject({
  match: z.literal('type'),
  min: z.int().min(0),
  max: z.int().min(0).optional(),
});
const plain = z.object({ match: z.enum(['type', 'equality', 'integer', 'notEmpty']) });
const matcher = z.union([regex, list, plain.strict()]);
const rulesAt = z.object({
  combine: z.literal('AND').default('AND'),
  matchers: z.array(z.unknown()),
});

/**
 * The matchers of a body as they stand in a Pact V4 file, by JSONPath. A rule of a kind that the
 * consumer tests never write counts as none, and so does what is combined by OR.
 */
export function rulesInFile(
  body: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly MatchingRule[]> {
  return new Map(
    Object.entries(body).map(([path, written]) => {
      const parsed = rulesAt.safeParse(written);
      const matchers = parsed.success ? parsed.data.matchers : [];
      return [
        path,
        matchers.flatMap((one) => {
          const rule = matcher.safeParse(one);
          return rule.success ? [rule.data] : [];
        }),
      ];
    }),
  );
}
