import { z } from 'zod';

const body = z.object({
  content: z.unknown(),
  contentType: z.string(),
  encoded: z.union([z.literal(false), z.string()]),
});

const generator = z.looseObject({ type: z.string() });

/** What the harness reads of one interaction of a Pact V4 file; everything else is kept as it is. */
const interactionDocument = z.looseObject({
  type: z.literal('Synchronous/HTTP'),
  description: z.string().min(1),
  pending: z.boolean().default(false),
  providerStates: z
    .array(
      z.looseObject({
        name: z.string().min(1),
        params: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
  request: z.looseObject({
    method: z.string().min(1),
    path: z.string().startsWith('/'),
    query: z.record(z.string(), z.array(z.string())).optional(),
    headers: z.record(z.string(), z.array(z.string())).optional(),
    body: body.optional(),
    generators: z
      .looseObject({
        path: generator.optional(),
        query: z.record(z.string(), generator).optional(),
        header: z.record(z.string(), generator).optional(),
        body: z.record(z.string(), generator).optional(),
      })
      .optional(),
  }),
  response: z.looseObject({
    status: z.int().min(100).max(599),
    body: body.optional(),
    matchingRules: z.looseObject({ body: z.record(z.string(), z.unknown()).optional() }).optional(),
  }),
  comments: z.looseObject({ text: z.array(z.string()).optional() }).optional(),
});

/**
 * What the harness reads of a Pact V4 file.
 * Source: Pact specification V4, https://github.com/pact-foundation/pact-specification/tree/version-4
 */
export const contractDocument = z.looseObject({
  consumer: z.looseObject({ name: z.string().min(1) }),
  provider: z.looseObject({ name: z.string().min(1) }),
  interactions: z.array(interactionDocument),
  metadata: z.looseObject({
    pactSpecification: z.looseObject({ version: z.literal('4.0') }),
  }),
});

/** A Pact V4 file as parsed JSON, with the parts that the harness relies on checked. */
export type ContractDocument = z.infer<typeof contractDocument>;

/** One interaction of a Pact V4 file as parsed JSON. */
export type InteractionDocument = z.infer<typeof interactionDocument>;

/** What fills a place of a request at verification. */
export type Generator = z.infer<typeof generator>;
