import { z } from 'zod';

const errorResponse = z.strictObject({
  status: z.int().min(400).max(599),
  error_type: z.string().min(1),
  error_message: z.string().optional(),
});

const change = z.strictObject({
  pointer: z.string().regex(/^(\/[^/]*)+$/, 'must be a JSON pointer such as /member/status'),
  value: z.unknown().optional(),
  remove: z.boolean().optional(),
});

/** A fault as it is ordered: for the next N requests of a route, perhaps of one organization only. */
export const faultOrder = z
  .strictObject({
    route: z
      .string()
      .regex(/^[A-Z]+ \/\S+$/, 'must look like "POST /v1/b2b/otps/email/authenticate"'),
    times: z.int().min(1).max(10_000).default(1),
    organization_id: z.string().optional(),
    error: errorResponse.optional(),
    delay_ms: z.int().min(0).max(600_000).optional(),
    drop_connection: z.literal(true).optional(),
    cut_body_after_bytes: z.int().min(0).optional(),
    invalid_json: z.literal(true).optional(),
    html: z.literal(true).optional(),
    change: change.optional(),
  })
  .refine((order) => kinds.some((kind) => order[kind] !== undefined), {
    message:
      'must have one of error, delay_ms, drop_connection, cut_body_after_bytes, invalid_json, html, change',
  });

const kinds = [
  'error',
  'delay_ms',
  'drop_connection',
  'cut_body_after_bytes',
  'invalid_json',
  'html',
  'change',
] as const;

export type FaultOrder = z.infer<typeof faultOrder>;
