import type { z } from 'zod';
import { Refusal } from '../refusal';

/**
 * Reads a request body by the shape that a route documents; unknown keys are ignored, as the API does.
 *
 * @throws Refusal `bad_request`, naming the first field that does not fit
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal('bad_request', `${issue?.path.join('.') || 'The body'}: ${issue?.message}.`);
}
