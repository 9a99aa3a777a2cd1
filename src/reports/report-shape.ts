import { z } from 'zod';

const finding = z.strictObject({
  severity: z.enum(['violation', 'drift']),
  pointer: z.string().describe('RFC 6901 pointer into the response body; empty for the whole body'),
  rule: z.string().describe('the stable name of the rule'),
  documented: z.string(),
  received: z.string(),
  sentence: z.string(),
});

const failure = z.strictObject({
  kind: z.enum(['state', 'response', 'mismatch', 'exchange']),
  fault: z.enum(['provider', 'consumer', 'harness']),
  title: z.string(),
  received: z.string().optional(),
  expected: z.string().optional().describe('what the contract expects'),
  documented: z.string().optional().describe('what Stytch documents'),
  confidence: z
    .enum(['documented', 'inferred'])
    .optional()
    .describe("whether `documented` is Stytch's own word, or how its word is read"),
  source: z.string().optional().describe('where that stands'),
});

const verified = {
  interaction: z.string().describe("the interaction's description, unique in the contract"),
  states: z.array(z.string()),
  latencyMs: z.number().nonnegative().optional(),
  status: z.int().optional().describe('the HTTP status that was received'),
  isChecked: z
    .literal(true)
    .optional()
    .describe(
      'set when the check of the response ran to its end: only then do its findings say anything',
    ),
  findings: z.array(finding),
};

const result = z.discriminatedUnion('outcome', [
  z.strictObject({ ...verified, outcome: z.literal('passed') }),
  z.strictObject({ ...verified, outcome: z.literal('failed'), failures: z.array(failure).min(1) }),
  z.strictObject({ ...verified, outcome: z.literal('skipped'), reason: z.string() }),
  z.strictObject({ ...verified, outcome: z.literal('pending'), failures: z.array(failure) }),
]);

const count = z.int().nonnegative();

const provenance = z.strictObject({
  harness: z.strictObject({ version: z.string(), node: z.string(), platform: z.string() }),
  commit: z.string().optional().describe('absent outside of git and CI'),
  branch: z.string().optional(),
  buildUrl: z.string().optional(),
  contract: z.strictObject({
    source: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    interactions: count,
  }),
  schemas: z.array(
    z.strictObject({ title: z.string(), version: z.string().nullable(), date: z.string() }),
  ),
});

const strength = z.strictObject({
  measuredAt: z.string().describe('RFC 3339, UTC'),
  isOfThisContract: z.boolean().describe('false when it was measured with another contract'),
  isPartial: z.boolean().describe('whether only a part of the mutants was tried'),
  score: z.number().min(0).max(100),
  classes: z.array(
    z.strictObject({
      name: z.enum(['breaking', 'wrong', 'harmless', 'behaviour', 'inferred', 'consumer']),
      tried: count,
      noticed: count,
      pending: count.describe('noticed by pending interactions alone'),
    }),
  ),
  coverage: z
    .array(
      z.strictObject({
        operation: z.string(),
        exactly: count,
        byType: count,
        seen: count,
        never: count,
      }),
    )
    .describe('the places of the response to each operation, by what the contract knows of them'),
});

/**
 * The report of a run as other programs read it. `schemas/verification-report.schema.json` is made from
 * it, and held to it by a test.
 */
export const reportShape = z.strictObject({
  format: z.literal(1).describe('raised when a reader would have to change'),
  consumer: z.string(),
  provider: z.string(),
  provenance: provenance.nullable().describe('null until the run has ended'),
  target: z
    .strictObject({
      kind: z.enum(['embedded emulator', 'emulator', 'sandbox']),
      url: z.string(),
    })
    .nullable()
    .describe('null until the first result'),
  startedAt: z.string().describe('RFC 3339, UTC'),
  durationMs: z.number().nonnegative(),
  finished: z.boolean().describe('false in a report that was written before its run had ended'),
  held: z.boolean().describe('whether the provider keeps the contract'),
  counts: z.strictObject({ passed: count, failed: count, skipped: count, pending: count }),
  problems: z.array(z.string()).describe('what is wrong with the run as a whole'),
  planned: z.array(z.string()),
  interactions: z.array(result),
  strength: strength
    .nullable()
    .describe('the last measurement of npm run strength; null when there was none'),
});

/** The published JSON Schema of the report, as text. */
export function reportSchema(): string {
  const schema = {
    ...z.toJSONSchema(reportShape),
    $id: 'https://stytch-otp-contract.example/schemas/verification-report.schema.json',
    title: 'The report of a verification',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
