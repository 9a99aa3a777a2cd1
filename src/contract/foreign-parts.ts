import { z } from 'zod';
import type { InteractionDocument } from './contract-document';

const kept = z.unknown();
const body = z.strictObject({
  content: kept,
  contentType: z.literal('application/json'),
  encoded: z.literal(false),
});

/**
 * An interaction as the consumer tests write it, and as a broker gives it back. What the harness
 * compares by itself is kept here as it is.
 */
const written = z.strictObject({
  _id: kept.optional(),
  type: kept,
  description: kept,
  pending: kept,
  providerStates: z.array(z.strictObject({ name: kept, params: kept })),
  comments: z.strictObject({ text: z.array(z.string().regex(/\S/)) }).optional(),
  request: z.strictObject({
    method: z.string().regex(/^[A-Z]+$/),
    path: z.string().regex(/^[^?#]*$/),
    query: kept.optional(),
    headers: kept.optional(),
    body: body.optional(),
    generators: kept.optional(),
    matchingRules: kept.optional(),
  }),
  response: z.strictObject({
    status: kept,
    headers: z.strictObject({ 'Content-Type': z.tuple([z.literal('application/json')]) }),
    body: body.optional(),
    matchingRules: z
      .strictObject({
        header: z.strictObject({
          'Content-Type': z.strictObject({
            combine: z.literal('AND'),
            matchers: z.tuple([
              z.strictObject({
                match: z.literal('regex'),
                regex: z.literal('^application/json(?:;.*)?$'),
              }),
            ]),
          }),
        }),
        body: kept.optional(),
      })
      .optional(),
  }),
});

/**
 * What no consumer test writes: parts that Pact would heed and the harness would not, such as a rule
 * for the status, a plugin, or a query within the path.
 *
 * @returns what is wrong, a sentence each without a full stop.
 */
export function foreignParts(interaction: InteractionDocument): string[] {
  const parsed = written.safeParse(interaction);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, ...issue }) => {
    const where = z.core.toDotPath(path);
    return issue.code === 'unrecognized_keys'
      ? `${where === '' ? 'it' : where} holds ${issue.keys.join(', ')}, which no consumer test writes`
      : `its ${where} is other than the consumer tests write it`;
  });
}
