import { z } from 'zod';

/** What both searches take: a page, and a query of operands. */
export const searchInput = z.object({
  limit: z.int().min(1).max(1000).nullish(),
  cursor: z.string().nullish(),
  query: z
    .object({
      operator: z.enum(['AND', 'OR']),
      operands: z
        .array(z.object({ filter_name: z.string(), filter_value: z.unknown() }))
        .nullish()
        .transform((operands) => operands ?? []),
    })
    .nullish(),
});

export type SearchInput = z.infer<typeof searchInput>;
